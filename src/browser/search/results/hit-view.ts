/** One hit → its entry in the list: title, date, how it was found, matching sentences. */
import { t, tn } from "../../../text/interface-language.ts";
import type { Tier } from "../../../search/query/plan/plan.ts";
import type { ArticleSnippets, Snippet } from "../../../search/query/snippets.ts";
import { withoutTitle } from "../../../search/query/without-title.ts";
import { certaintyWords } from "../../../site/shared/certainty.ts";
import { articlePath } from "../../../site/shared/routes.ts";
import { formatOneOf } from "../../../text/format-days.ts";
import { element } from "../../element.ts";
import { type Phrases, toHighlightFragment } from "../highlight-fragment.ts";
import { highlight } from "../highlight-text.ts";

const shownSnippets = 3;
/** How many more at each press: an article as long as a book may have thousands. */
const moreSnippets = 100;

/** @param phrases what to highlight in the article's page */
export function toHitView(article: ArticleSnippets, tier: Tier, phrases: Phrases): HTMLLIElement {
  // Paths of articles lead from search.html, which is at the root of the site.
  const path = articlePath(article.id);
  const toLink = (anchor: string, text: Node[]) => {
    const fragment = toHighlightFragment(anchor, phrases);
    return element("a", { href: fragment === "" ? path : `${path}#${fragment}` }, ...text);
  };
  const toSnippetView = (snippet: Snippet) => {
    const { anchor, text, highlights } = withoutTitle(snippet, article.title);
    return element("li", { dir: "auto" }, toLink(anchor, highlight(text, highlights)));
  };
  const { language: lang, lead } = article;
  const found = article.snippets.length > 0 || !lead ? article.snippets : [lead];
  // A short first sentence may be the whole title.
  const snippets = found.filter(({ text }) => text !== article.title);
  const title = toLink(found[0]?.anchor ?? "", highlight(article.title, article.titleHighlights));
  const shown = snippets.slice(0, shownSnippets).map(toSnippetView);
  const list = element("ul", { class: "search-snippets", lang }, ...shown);
  return element(
    "li",
    { class: "search-hit" },
    element("h3", { class: "search-hit-title", dir: "auto", lang }, title),
    element("p", { class: "search-hit-facts" }, ...toFacts(article, tier)),
    list,
    ...toMoreButton(list, snippets.slice(shownSnippets), toSnippetView),
  );
}

function toFacts({ from, to, how, variants }: ArticleSnippets, tier: Tier): HTMLElement[] {
  const days = element("span", { class: how === "inferred" && "worked-out" }, formatDays(from, to));
  const date = element("span", { class: `date-mark ${how}` }, days);
  // To those who see it the dotted line says what is worked out.
  if (how !== "")
    date.append(" ", element("span", { class: "certainty hidden-label" }, t(certaintyWords[how])));
  const spellings = variants.join(", ");
  if (tier === 0 || spellings === "") return [date];
  const variant =
    tier === 1
      ? element("span", {}, t("through: {words}", { words: spellings }))
      : element(
          "span",
          { class: "search-hit-similar" },
          t("similar: {words}", { words: spellings }),
        );
  return [date, variant];
}

/** @param from - empty, like `to`, where no date is known. */
function formatDays(from: string, to: string): string {
  return from === "" && to === ""
    ? t("Undated")
    : formatOneOf({ from: from || to, to: to || from });
}

function toMoreButton(
  list: HTMLElement,
  snippets: readonly Snippet[],
  toView: (snippet: Snippet) => HTMLElement,
): HTMLElement[] {
  if (snippets.length === 0) return [];
  const button = element("button", { type: "button", class: "search-more-snippets" });
  let left = snippets;
  function label() {
    button.textContent = tn(left.length, "# more sentence", "# more sentences");
  }
  label();
  button.addEventListener("click", () => {
    const views = left.slice(0, moreSnippets).map(toView);
    left = left.slice(moreSnippets);
    list.append(...views);
    if (left.length === 0) button.remove();
    else label();
    views[0]?.querySelector("a")?.focus();
  });
  return [button];
}
