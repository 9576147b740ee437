/** repairs.csv: damaged characters, a repair a row. */
import { mark } from "../../../text/interface-language.ts";
import type { Repair } from "../../../record/record.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle } from "../articles.ts";
import { linkColumn, ofArticle, rowsOf, spanColumns, surfaceColumn } from "./span-row.ts";

export const repairsTable = defineTable<OfArticle & { span: Repair }>({
  name: "repairs",
  title: "Repairs",
  description: mark(
    "What is displayed in place of damaged characters, and of marks of the file’s format. The sources keep them.",
  ),
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.repairs),
  columns: [
    ...articleColumns,
    {
      name: "kind",
      type: "string",
      description: "What was damaged, or that it is a mark.",
      cell: ({ span }) => span.kind,
    },
    { ...surfaceColumn, constraints: {} },
    {
      name: "displayed",
      type: "string",
      description: "What is displayed instead; empty if nothing is.",
      cell: ({ span }) => span.text,
    },
    ...spanColumns,
    linkColumn,
  ],
});
