/** Where stars stand: beside a name, and beside each article and sentence of a list. Pages do not have them. */
import type { SelectedItem } from "../../desk/selected-item.ts";
import { addressOf, element, pagePath } from "./shared-desk.ts";
import { type Selectable, starButton } from "./star-button.ts";

/** A link to an article, in a list, and where its star stands. */
const places: {
  link: string;
  kind: SelectedItem["kind"];
  put: (link: Element, star: Element) => void;
}[] = [
  {
    link: ".entry :is(h2, h3, .untitled) > a",
    kind: "article",
    put: (link, star) => link.closest(".entry")?.querySelector(".kicker")?.append(star),
  },
  {
    link: ".search-hit-title > a",
    kind: "article",
    put: (link, star) =>
      link.closest(".search-hit")?.querySelector(".search-hit-facts")?.append(star),
  },
  {
    link: ".search-snippets > li > a",
    kind: "sentence",
    put: (link, star) => link.after(star),
  },
  {
    link: ".concordance h3 > a",
    kind: "article",
    put: (link, star) => link.closest(".concordance")?.querySelector(".label")?.append(star),
  },
  { link: ".concordance ol > li > a", kind: "sentence", put: (link, star) => link.after(star) },
];

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
  const citation = document.querySelector(".name-page .answer")?.textContent.trim() ?? "";
  // Further pages of a name, "kyiv.2.html", are the same name.
  const page = pagePath().replace(/\.\d+\.html$/, ".html");
  return { kind: "name", page, title: heading.textContent.trim(), citation };
}

function addStars(root: ParentNode): void {
  for (const { link, kind, put } of places)
    for (const found of root.querySelectorAll<HTMLAnchorElement>(`${link}:not([data-star])`)) {
      found.dataset["star"] = "";
      const page = pageOf(found, kind);
      if (page === undefined) continue;
      const title = found.textContent.replaceAll(/\s+/g, " ").trim();
      put(found, starButton({ kind, page, title, citation: citationNear(found, kind) }));
    }
}

/** Of a link to an article: its path from the root of the site, for a sentence with the paragraph. */
function pageOf({ href }: HTMLAnchorElement, kind: SelectedItem["kind"]): string | undefined {
  const root = addressOf("");
  const [page = "", fragment = ""] = href.slice(root.length).split("#");
  if (!href.startsWith(`${root}articles/`) || !page.endsWith(".html")) return undefined;
  // What a search highlights follows the paragraph: "#p-1&mark=siren".
  const [anchor = ""] = fragment.split("&");
  return kind === "sentence" && anchor !== "" ? `${page}#${anchor}` : page;
}

/** The headline and the day beside a link, for a site that will not have the article any more. */
function citationNear(link: Element, kind: SelectedItem["kind"]): string {
  const entry = link.closest(".entry, .search-hit, .concordance");
  const headline = kind === "sentence" ? entry?.querySelector(":is(h2, h3) > a")?.textContent : "";
  const day = entry?.querySelector(".date-label, .date-mark")?.textContent;
  return [headline, day]
    .map((words) => words?.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ");
}
