/** The best sentences of the first hits, as options of the dialog below the suggestions. */
import { t, tn } from "../../text/interface-language.ts";
import { beginsWithTitle } from "../../text/cut-title.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import type { Results } from "../../search/query/search.ts";
import { articlePath, linkFrom } from "../../site/shared/routes.ts";
import { element } from "../element.ts";
import { engine } from "./engine.ts";
import { toHighlightFragment } from "./highlight-fragment.ts";
import { highlight } from "./highlight-text.ts";
import { type SuggestionBox, toOption } from "./suggestion-options.ts";

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
    const choose = () => {
      location.href = linkFrom(box.page, fragment === "" ? path : `${path}#${fragment}`);
      // The scripts of the page mark the hits when it is loaded.
      if (isHere) location.reload();
    };
    // What stands in for a headline is not said twice.
    const isSaid = snippet && beginsWithTitle(snippet.text, title);
    const detail = isHere ? t("In this article") : isSaid ? undefined : title;
    const option = toOption(
      { id: `${box.list.id}-sentence-${place}`, kind: "sentence", choose },
      element(
        "span",
        { class: "search-option-text", dir: "auto", lang: language },
        ...(snippet ? highlight(snippet.text, snippet.highlights) : [title]),
      ),
      ...(detail === undefined
        ? []
        : [element("span", { class: "search-option-detail", dir: "auto" }, detail)]),
    );
    options.push(option);
  }
  return { options, words: tn(hits.length, "# article found", "# articles found") };
}
