/** quotes.csv: direct speech, a passage a row. */
import { mark } from "../../../text/interface-language.ts";
import type { Quote } from "../../../record/record.ts";
import { nameOf } from "../../names.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle, publishedColumns } from "../articles.ts";
import {
  linkColumn,
  displayedColumn,
  ofArticle,
  rowsOf,
  spanColumns,
  surfaceColumn,
} from "./span-row.ts";

export const quotesTable = defineTable<OfArticle & { span: Quote }>({
  name: "quotes",
  title: "Quotes",
  description: mark("Direct speech, with the person it is attributed to, if any."),
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.quotes),
  columns: [
    ...articleColumns,
    ...publishedColumns,
    {
      name: "speaker",
      type: "string",
      description: "Id of the person in people.csv; empty if no one is named.",
      cell: ({ span }) => span.speaker,
    },
    {
      name: "speaker_name",
      type: "string",
      description: "Name of the person.",
      cell: ({ corpus, span }) =>
        span.speaker && nameOf(corpus, { kind: "person", id: span.speaker }),
    },
    surfaceColumn,
    displayedColumn,
    ...spanColumns,
    linkColumn,
  ],
});
