/** The best sentences of the first hits, as options of the dialog below the suggestions. */
import type { SearchIndex } from "../../search/query/open-index.ts";
import type { Results } from "../../search/query/search.ts";
import { articlePath, linkFrom } from "../../site/shared/routes.ts";
import { countOf } from "../../text/plural.ts";
import { element } from "../element.ts";
import { engine } from "./engine.ts";
import { toHighlightFragment } from "./highlight-fragment.ts";
import { highlight } from "./highlight-text.ts";
import type { SuggestionBox } from "./suggestion-options.ts";

const maxSentences = 5;

/** @returns the options, and what to announce of them */
export async function findSentences(
  typed: string,
  index: SearchIndex,
  box: SuggestionBox,
): Promise<{ options: HTMLElement[]; words: string }> {
  const { findSnippets, search, toHighlightPatterns } = engine();
  const state = { query: typed, include: [], exclude: [], sort: "relevance" as const };
  let found: Results | undefined;
  for await (const results of search(state, index)) {
    found = results;
    if (results.isExactDone && results.hits.length > 0) break;
  }
  if (!found || found.hits.length === 0) return { options: [], words: "" };
  const { hits, plan } = found;
  const first = hits.first(maxSentences);
  const texts = await index.runUntilLoaded(() => first.map(({ article }) => index.text(article)));
  const options: HTMLElement[] = [];
  for (const [place, text] of texts.entries()) {
    const patterns = toHighlightPatterns(plan, first[place]?.tier ?? 0);
    const { id, title, language, snippets, lead } = await findSnippets(text, patterns);
    const [snippet = lead] = snippets;
    const phrases = patterns.title.map(({ words }) => words);
    const fragment = toHighlightFragment(snippet?.anchor ?? "", phrases);
    const path = articlePath(id);
    const isHere = path === box.page;
    const option = element(
      "div",
      {
        role: "option",
        id: `${box.list.id}-sentence-${place}`,
        class: "search-option search-option-sentence",
        "aria-selected": "false",
      },
      element(
        "span",
        { class: "search-option-text", dir: "auto", lang: language },
        ...(snippet ? highlight(snippet.text, snippet.highlights) : [title]),
      ),
      element(
        "span",
        { class: "search-option-detail", dir: "auto" },
        isHere ? "In this article" : title,
      ),
    );
    option.addEventListener("click", () => {
      const address = linkFrom(box.page, fragment === "" ? path : `${path}#${fragment}`);
      location.href = address;
      // The scripts of the page mark the hits when it is loaded.
      if (isHere) location.reload();
    });
    options.push(option);
  }
  return { options, words: `${countOf(hits.length, "article")} found` };
}
