/** For DuckDB, Spark, Trino and the like: the tables of the corpus. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import type { Table } from "../table.ts";
import { articlesWithTextTable } from "../tables/articles.ts";
import { datesTable } from "../tables/layers/dates.ts";
import { figuresTable } from "../tables/layers/figures.ts";
import { mentionsTable } from "../tables/layers/mentions.ts";
import { quotesTable } from "../tables/layers/quotes.ts";
import { entitiesTable } from "../tables/names.ts";
import type { ExportFile } from "./export-file.ts";

/** A file for each table; rows with a whole text weigh more than others. */
const tables: readonly { file: string; table: Table; rowsInGroup: number }[] = [
  { file: "articles", table: articlesWithTextTable, rowsInGroup: 1000 },
  { file: "mentions", table: mentionsTable, rowsInGroup: 20_000 },
  { file: "entities", table: entitiesTable, rowsInGroup: 20_000 },
  { file: "dates", table: datesTable, rowsInGroup: 20_000 },
  { file: "figures", table: figuresTable, rowsInGroup: 20_000 },
  { file: "quotations", table: quotesTable, rowsInGroup: 20_000 },
];

/** The files of the export. */
export function parquetFiles(corpus: CorpusIndex): ExportFile[] {
  return tables.map(({ file, table, rowsInGroup }) => ({
    kind: "parquet",
    path: `${file}.parquet`,
    table,
    rows: () => table.rows(corpus),
    rowsInGroup,
  }));
}
