/** figures.csv: numbers of people or things, a figure a row. */
import { mark } from "../../../text/interface-language.ts";
import { outcomes, type Figure, figureLimits } from "../../../record/record.ts";
import { displaySpan } from "../../../site/shared/lay-out-blocks.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle, publishedColumns } from "../articles.ts";
import { linkColumn, ofArticle, rowsOf, spanColumns, surfaceColumn } from "./span-row.ts";

export const figuresTable = defineTable<OfArticle & { span: Figure }>({
  name: "figures",
  title: "Figures",
  description: mark(
    "Numbers of people or things that the texts state, with what they count and who says so.",
  ),
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.figures),
  columns: [
    ...articleColumns,
    ...publishedColumns,
    surfaceColumn,
    {
      name: "value",
      type: "number",
      description: "The number; empty for “dozens”, whose words stand for themselves.",
      cell: ({ span }) => span.value,
    },
    {
      name: "to",
      type: "number",
      description: "The upper end of a range.",
      cell: ({ span }) => span.to,
    },
    {
      name: "limit",
      type: "string",
      description: "The word that limits it.",
      constraints: { enum: figureLimits },
      cell: ({ span }) => span.limit,
    },
    {
      name: "of",
      type: "string",
      description: "What is counted, in the text's words.",
      cell: ({ article, span }) =>
        span.of && displaySpan(article.text, span.of, article.record.repairs),
    },
    {
      name: "outcome",
      type: "string",
      description: "What the text says happened to them.",
      constraints: { enum: outcomes },
      cell: ({ span }) => span.outcome,
    },
    {
      name: "by",
      type: "string",
      description: "Who says so, in the text's words.",
      cell: ({ article, span }) =>
        span.by && displaySpan(article.text, span.by, article.record.repairs),
    },
    {
      name: "speaker",
      type: "string",
      description: "Id in people.csv of the person who says so.",
      cell: ({ span }) => span.speaker,
    },
    ...spanColumns,
    linkColumn,
  ],
});
