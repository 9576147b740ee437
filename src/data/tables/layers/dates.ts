/** dates.csv: every date and relative date, an expression a row. */
import { mark } from "../../../text/interface-language.ts";
import type { DateExpression } from "../../../record/record.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle } from "../articles.ts";
import { linkColumn, ofArticle, rowsOf, spanColumns, surfaceColumn } from "./span-row.ts";

export const datesTable = defineTable<OfArticle & { span: DateExpression }>({
  name: "dates",
  title: "Dates in the text",
  description: mark("Every date and relative date in the texts, and what it was taken to mean."),
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.dates),
  columns: [
    ...articleColumns,
    surfaceColumn,
    {
      name: "from",
      type: "date",
      description: "First day of what is meant; empty where the text does not allow to tell.",
      cell: ({ span }) => span.from,
    },
    {
      name: "to",
      type: "date",
      description: "Last day of what is meant; empty where the text does not allow to tell.",
      cell: ({ span }) => span.to,
    },
    {
      name: "how",
      type: "string",
      description: "Said by the text, or inferred by software.",
      constraints: { required: true, enum: ["said", "inferred"] },
      cell: ({ span }) => span.how,
    },
    {
      name: "because",
      type: "string",
      description: "The evidence.",
      cell: ({ span }) => span.because,
    },
    ...spanColumns,
    linkColumn,
  ],
});
