/** Copies the results as CSV. */
import { t } from "../../../text/interface-language.ts";
import type { SearchIndex } from "../../../search/query/open-index.ts";
import { type ResultRow, toCsv } from "../../../search/query/results-csv.ts";
import type { Results } from "../../../search/query/search.ts";
import { readFragment } from "../../../search/query/search-state.ts";
import { routes } from "../../../site/shared/routes.ts";
import { copyText } from "../../copy-text.ts";
import { engine } from "../engine.ts";
import { createPause, yieldToBrowser } from "../yield-to-browser.ts";
import type { PageElements } from "./page-elements.ts";

const maxArticles = 500;

/** Searches for what the fragment asks for, copies all results, and says in the status what was copied. */
export async function copyCsv(
  { status }: PageElements,
  openIndex: () => Promise<SearchIndex>,
): Promise<void> {
  const state = readFragment(location.hash);
  const index = await openIndex();
  let results: Results | undefined;
  for await (const found of engine().search(state, index, { pause: yieldToBrowser }))
    results = found;
  if (!results) return;
  const pause = createPause();
  const rows = await readRows(results, index, pause);
  const csv = await toCsv(results, { query: state.query, rows, build: index.build, pause });
  const isCopied = await copyText(csv);
  status.textContent = isCopied
    ? t("Copied {some} of {all} articles as CSV.", { some: rows.length, all: results.hits.length })
    : t("This browser does not allow copying here.");
}

async function readRows(
  { hits, plan }: Results,
  index: SearchIndex,
  pause: () => Promise<void>,
): Promise<ResultRow[]> {
  const { toHighlightPatterns, findSnippets } = engine();
  const rows: ResultRow[] = [];
  for (const { article: number, tier } of hits.first(maxArticles)) {
    const text = await index.runUntilLoaded(() => index.text(number));
    const article = await findSnippets(text, toHighlightPatterns(plan, tier), pause);
    const address = new URL(routes.article(article.id), location.href).href;
    rows.push({ article, tier, address });
    await pause();
  }
  return rows;
}
