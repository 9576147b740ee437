/** Results → CSV for a spreadsheet, with the query in every row. */
import { toCsvLine } from "../../text/csv.ts";
import { type Tier, tiers } from "./plan/plan.ts";
import type { Results } from "./search.ts";
import type { ArticleSnippets } from "./snippets.ts";
import { formatQuery } from "./syntax/format-query.ts";
import { noPause } from "../steps.ts";

/** One article of the results, and its address. */
export interface ResultRow {
  article: ArticleSnippets;
  tier: Tier;
  address: string;
}

interface CsvInput {
  /** As typed. */
  query: string;
  rows: readonly ResultRow[];
  /** The build of the index. */
  build: string;
  /** Called after each line, so that the browser can draw: one article may have thousands. */
  pause?: () => Promise<void>;
}

/** @returns a head and one line for each matching sentence */
export async function toCsv(
  results: Results,
  { query, rows, build, pause = noPause }: CsvInput,
): Promise<string> {
  const shared = {
    query,
    "read as": formatQuery(results.parsed.query),
    "articles found": String(results.hits.length),
    "articles searched": `${results.searched} of ${results.articles}`,
    build,
  };
  const lines = [toCsvLine(columns)];
  for (const [place, row] of rows.entries()) {
    const { snippets } = row.article;
    for (const sentence of snippets.length > 0 ? snippets : [{ text: "", anchor: "" }]) {
      const cells = { ...shared, rank: String(place + 1), ...toCells(row, sentence) };
      lines.push(toCsvLine(columns.map((column) => cells[column])));
      await pause();
    }
  }
  return lines.join("");
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
] as const;

function toCells(
  { article, tier, address }: ResultRow,
  { text, anchor }: { text: string; anchor: string },
) {
  return {
    match: tiers[tier],
    title: article.title,
    from: article.from,
    to: article.to,
    "date is": article.how,
    sentence: text,
    address: anchor === "" ? address : `${address}#${anchor}`,
  };
}
