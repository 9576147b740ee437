/** One hit → the list entry a reader sees: title, date, how it was found, matching sentences. */
import type { Mark } from "../../../search/query/highlights.ts";
import type { Tier } from "../../../search/query/plan/plan.ts";
import type { ShownArticle, Snippet } from "../../../search/query/snippets.ts";
import { certaintyWords } from "../../../site/shared/certainty.ts";
import { articlePath } from "../../../site/shared/routes.ts";
import { element } from "../../element.ts";
import { toMarkingFragment } from "../highlight-fragment.ts";
import { formatDays } from "./days.ts";

const shownSnippets = 3;
/** So many more at each press; a book of an article may have thousands. */
const moreSnippets = 100;

/** In: what the hit shows, how it was found, what is marked in it (folded words). Out: a list entry. */
export function toHitView(article: ShownArticle, tier: Tier, marked: string[][]): HTMLLIElement {
  // search.html stands where paths begin.
  const target = articlePath(article.id);
  const [first = article.lead, ...rest] = article.snippets;
  const link = (anchor: string) => {
    const fragment = toMarkingFragment(anchor, marked);
    return element("a", { href: fragment === "" ? target : `${target}#${fragment}` });
  };
  const title = link(first?.anchor ?? "");
  title.append(...toMarkedText(article.title, article.titleMarks));
  const view = element(
    "li",
    { class: "search-hit" },
    element("h2", { class: "search-hit-title", dir: "auto", lang: article.language }, title),
    element("p", { class: "search-hit-facts" }, ...toFacts(article, tier)),
  );
  const snippets = first ? [first, ...rest] : [];
  const list = element("ul", { class: "search-snippets", lang: article.language });
  list.append(...snippets.slice(0, shownSnippets).map((snippet) => toSnippetView(snippet, link)));
  view.append(list);
  const more = snippets.slice(shownSnippets);
  if (more.length > 0) view.append(toMoreButton(list, more, link));
  return view;
}

/** In: a text and its marks. Out: text nodes and mark elements; never HTML. */
function toMarkedText(text: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let position = 0;
  for (const { start, end, tier } of marks) {
    nodes.push(document.createTextNode(text.slice(position, start)));
    nodes.push(element("mark", { class: tier === 2 ? "near" : undefined }, text.slice(start, end)));
    position = end;
  }
  nodes.push(document.createTextNode(text.slice(position)));
  return nodes;
}

function toFacts({ from, to, how, through }: ShownArticle, tier: Tier): HTMLElement[] {
  const date = element("span", { class: `date-mark ${how}` }, formatDays(from, to));
  if (how !== "") date.append(" ", element("span", { class: "certainty" }, certaintyWords[how]));
  const facts = [date];
  const spellings = through.map(({ text }) => text).join(", ");
  if (tier === 1 && spellings !== "") facts.push(element("span", {}, `through: ${spellings}`));
  if (tier === 2 && spellings !== "")
    facts.push(element("span", { class: "search-hit-similar" }, `similar: ${spellings}`));
  return facts;
}

function toSnippetView(
  { anchor, text, marks }: Snippet,
  link: (anchor: string) => HTMLAnchorElement,
): HTMLLIElement {
  const opener = link(anchor);
  opener.append(...toMarkedText(text, marks));
  return element("li", { dir: "auto" }, opener);
}

function toMoreButton(
  list: HTMLElement,
  snippets: readonly Snippet[],
  link: (anchor: string) => HTMLAnchorElement,
): HTMLElement {
  const button = element("button", { type: "button", class: "search-more-snippets" });
  let left = snippets;
  function say() {
    button.textContent = left.length === 1 ? "1 more sentence" : `${left.length} more sentences`;
  }
  say();
  button.addEventListener("click", () => {
    const views = left.slice(0, moreSnippets).map((snippet) => toSnippetView(snippet, link));
    left = left.slice(moreSnippets);
    list.append(...views);
    if (left.length === 0) button.remove();
    else say();
    views[0]?.querySelector("a")?.focus();
  });
  return button;
}
