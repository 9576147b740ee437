/** The results as CSV, onto the clipboard. */
import type { SearchIndex } from "../../../search/query/open-index.ts";
import { type ResultRow, toCsv } from "../../../search/query/results-csv.ts";
import type { Results } from "../../../search/query/search.ts";
import { readFragment } from "../../../search/query/search-state.ts";
import { routes } from "../../../site/shared/routes.ts";
import { copyText } from "../../copy-text.ts";
import { engine } from "../engine.ts";
import type { Parts } from "./page-elements.ts";
import { pause, sparingPause } from "../yield-to-browser.ts";

/** So many articles at most are read for one copy. */
const mostArticles = 500;

/** In: the search page and what opens its index. Copies what the fragment asks for, and says what was copied. */
export async function copyCsv(parts: Parts, openIndex: () => Promise<SearchIndex>): Promise<void> {
  const state = readFragment(location.hash);
  const index = await openIndex();
  let results: Results | undefined;
  for await (const found of engine().search(state, index, { pause })) results = found;
  if (!results) return;
  const rest = sparingPause();
  const rows = await readRows(results, index, rest);
  const csv = await toCsv(state.query, results, { rows, build: index.build, pause: rest });
  const copied = await copyText(csv);
  const all = results.hits.length === rows.length ? "" : ` of ${results.hits.length}`;
  parts.status.textContent = copied
    ? `Copied ${rows.length}${all} articles as CSV.`
    : "This browser does not allow copying here.";
}

async function readRows(
  results: Results,
  index: SearchIndex,
  rest: () => Promise<void>,
): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  const { markersOf, showArticle } = engine();
  for (const { article: number, tier } of results.hits.first(mostArticles)) {
    const text = await index.complete(() => index.text(number));
    const article = await showArticle(text, markersOf(results.plan, tier), rest);
    const address = new URL(routes.article(article.id), location.href).href;
    rows.push({ article, tier, address });
    await rest();
  }
  return rows;
}
