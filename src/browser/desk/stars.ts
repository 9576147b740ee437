/** Where stars stand: beside a name, and beside each article, sentence and place of a list. Pages do not have them. */
import type { SelectedItem } from "../../desk/selected-item.ts";
import { addressOf, element, pagePath } from "./shared-desk.ts";
import { type Selectable, starButton } from "./star-button.ts";

/** A link of a list to an article, a sentence or a name. */
interface StarPlace {
  link: string;
  kind: SelectedItem["kind"];
  /** Where its star stands; behind the link unless it is said. */
  put?: (link: Element, star: Element) => void;
  /** The words of a sentence, of which the link may be a part; those of the link unless it is said. */
  words?: (link: Element) => Element | null;
  /** What the item is cited with, near the link. */
  about: string[];
}

/** Puts it at the end of a part of the entry that the link is in. */
function into(part: string, entry: string): NonNullable<StarPlace["put"]> {
  return (link, star) => link.closest(entry)?.querySelector(part)?.append(star);
}

const headlineAndDay = [":is(h2, h3) > a", ":is(.date-label, .date-mark)"];
const day = headlineAndDay.slice(1);

const places: StarPlace[] = [
  {
    link: ".entry :is(h2, h3, .untitled) > a",
    kind: "article",
    put: into(".kicker", ".entry"),
    about: day,
  },
  {
    link: ".search-hit-title > a",
    kind: "article",
    put: (link, star) => link.parentElement?.after(star),
    about: day,
  },
  { link: ".search-snippets > li > a", kind: "sentence", about: headlineAndDay },
  {
    link: ".concordance h3 > a",
    kind: "article",
    put: into(".label", ".concordance"),
    about: day,
  },
  { link: ".concordance ol > li > a", kind: "sentence", about: headlineAndDay },
  {
    link: ".quotations blockquote > a",
    kind: "sentence",
    about: [":is(h3, figcaption) > a", ".date-label"],
  },
  { link: ".moment-article a", kind: "article", about: ["h3"] },
  {
    link: ".moment-sentence > a",
    kind: "sentence",
    put: (link, star) => link.parentElement?.append(" ", star),
    words: (link) => link.parentElement,
    about: ["cite"],
  },
  { link: ".moments-undated a", kind: "article", about: [] },
  { link: ".map-tables th > a", kind: "name", about: ["td"] },
  { link: ".map-beyond li > a", kind: "name", about: [] },
];

/** What a link stands in, with its date or what else it is cited with. */
const entries = ".entry, .search-hit, .concordance, .labelled, .moment, .map-tables tr";

/** Adds the stars; in the results of a search also to those that come later. */
export function startStars(): void {
  const name = document.querySelector(".name-page h1");
  if (name) name.after(element("p", { class: "name-tools" }, starButton(nameOfPage(name), true)));
  addStars(document);
  const hits = document.querySelector(".search-hits");
  if (hits)
    new MutationObserver(() => addStars(hits)).observe(hits, { childList: true, subtree: true });
}

function nameOfPage(heading: Element): Selectable {
  const citation = textOf(document.querySelector(".name-page .answer"));
  // Further pages of a name, "kyiv.2.html", are the same name.
  const page = pagePath().replace(/\.\d+\.html$/, ".html");
  return { kind: "name", page, title: textOf(heading), citation };
}

function addStars(root: ParentNode): void {
  for (const place of places)
    for (const link of root.querySelectorAll<HTMLAnchorElement>(`${place.link}:not([data-star])`)) {
      link.dataset["star"] = "";
      const item = toItem(link, place);
      if (!item) continue;
      const star = starButton(item);
      if (place.put) place.put(link, star);
      else link.after(star);
    }
}

/** The headline and the day beside a link are kept for a site that will not have the article any more. */
function toItem(
  link: HTMLAnchorElement,
  { kind, words, about }: StarPlace,
): Selectable | undefined {
  const page = pageOf(link, kind);
  if (page === undefined) return undefined;
  const entry = link.closest(entries);
  const citation = about
    .map((part) => textOf(closestPart(link, entry, part)))
    .filter((text) => text !== "")
    .join(", ");
  return { kind, page, title: textOf(words?.(link) ?? link), citation };
}

/** Several articles may stand in one entry: what is nearest says what the link is of. */
function closestPart(link: Element, entry: Element | null, part: string): Element | null {
  for (let around = link.parentElement; around && entry; around = around.parentElement) {
    const found = around.querySelector(part);
    if (found || around === entry) return found;
  }
  return null;
}

function textOf(part: Element | null): string {
  return part?.textContent.replaceAll(/\s+/g, " ").trim() ?? "";
}

/** Of a link to an article or a name: its path from the root of the site, for a sentence with the paragraph. */
function pageOf({ href }: HTMLAnchorElement, kind: SelectedItem["kind"]): string | undefined {
  const root = addressOf("");
  const [page = "", fragment = ""] = href.slice(root.length).split("#");
  const folder = kind === "name" ? /^(?:places|people|organisations)\// : /^articles\//;
  if (!href.startsWith(root) || !folder.test(page) || !page.endsWith(".html")) return undefined;
  // What a search highlights follows the paragraph: "#p-1&mark=siren".
  const [anchor = ""] = fragment.split("&");
  return kind === "sentence" && anchor !== "" ? `${page}#${anchor}` : page;
}
