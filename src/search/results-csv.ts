/** Results → CSV for a spreadsheet, the query in every row. */
import { formatQuery } from "./query/query.ts";
import type { Results } from "./search.ts";
import type { ShownArticle } from "./snippets.ts";
import { tiers, type Tier } from "./plan/plan.ts";

/** One article of the results as shown, and its address. */
export interface ResultRow {
  article: ShownArticle;
  tier: Tier;
  address: string;
}

const columns = [
  "query",
  "read as",
  "rank",
  "match",
  "title",
  "from",
  "to",
  "sentence",
  "address",
  "articles found",
  "articles searched",
  "build",
];
/** "=cmd()", "+1", "-1", "@sum": a spreadsheet would run these. */
const formula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** In: the query as typed, the results, the rows to write, the build id. Out: CSV, one line for each matching sentence. */
export function toCsv(
  query: string,
  results: Results,
  { rows, build }: { rows: readonly ResultRow[]; build: string },
): string {
  const lines = rows.flatMap(({ article, tier, address }, place) => {
    const sentences = article.snippets.length > 0 ? article.snippets : [{ text: "", anchor: "" }];
    return sentences.map(({ text, anchor }) => [
      query,
      formatQuery(results.read.query),
      String(place + 1),
      tiers[tier],
      article.title,
      article.from,
      article.to,
      text,
      anchor === "" ? address : `${address}#${anchor}`,
      String(results.hits.length),
      `${results.searched} of ${results.articles}`,
      build,
    ]);
  });
  return [columns, ...lines].map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");
}

function toCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
