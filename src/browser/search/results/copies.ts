/** Hits that print one text are one entry of the list, with links to the others below it. */
import { tn } from "../../../text/interface-language.ts";
import type { ArticleSnippets } from "../../../search/query/snippets.ts";
import { articlePath } from "../../../site/shared/routes.ts";
import { element } from "../../element.ts";

/** Collects the copies of the hits of one list. */
export function collectCopies() {
  const folds = new Map<string, (article: ArticleSnippets) => void>();
  return {
    /** Puts an article below a hit that prints the same text. @returns false if there is none yet. */
    add(article: ArticleSnippets): boolean {
      const fold = folds.get(article.copyOf);
      fold?.(article);
      return fold !== undefined;
    },
    /** Remembers a hit, so that copies go below it. */
    keep({ copyOf }: ArticleSnippets, view: HTMLElement): HTMLElement {
      if (copyOf !== "") folds.set(copyOf, addFold(view));
      return view;
    },
  };
}

/** @returns what adds a copy below a hit. */
function addFold(view: HTMLElement): (copy: ArticleSnippets) => void {
  const list = element("ul", {});
  const summary = element("summary", {});
  const fold = element("details", { class: "search-copies" }, summary, list);
  return ({ id, title, language }) => {
    const link = element("a", { href: articlePath(id), lang: language }, title);
    list.append(element("li", { dir: "auto" }, link));
    const count = list.children.length;
    summary.textContent = tn(
      count,
      "# more article prints this text",
      "# more articles print this text",
    );
    view.append(fold);
  };
}
