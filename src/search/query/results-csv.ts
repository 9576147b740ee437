/** Results → CSV for a spreadsheet, the query in every row. */
import { toCsvLine } from "../../text/csv.ts";
import { formatQuery } from "./syntax/format-query.ts";
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
  "date is",
  "sentence",
  "address",
  "articles found",
  "articles searched",
  "build",
];
interface Written {
  rows: readonly ResultRow[];
  /** The build id. */
  build: string;
  /** Called after each line; one article may have thousands. */
  pause?: () => Promise<void>;
}

/** In: the query as typed, the results, what to write. Out: CSV, one line for each matching sentence. */
export async function toCsv(
  query: string,
  results: Results,
  { rows, build, pause = () => Promise.resolve() }: Written,
): Promise<string> {
  const lines = [toCsvLine(columns)];
  for (const [place, { article, tier, address }] of rows.entries()) {
    const sentences = article.snippets.length > 0 ? article.snippets : [{ text: "", anchor: "" }];
    for (const { text, anchor } of sentences) {
      const cells = [
        query,
        formatQuery(results.read.query),
        String(place + 1),
        tiers[tier],
        article.title,
        article.from,
        article.to,
        article.how,
        text,
        anchor === "" ? address : `${address}#${anchor}`,
        String(results.hits.length),
        `${results.searched} of ${results.articles}`,
        build,
      ];
      lines.push(toCsvLine(cells));
      await pause();
    }
  }
  return lines.join("");
}
