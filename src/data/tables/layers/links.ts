/** links.csv: words that lead elsewhere, a link a row. */
import { mark } from "../../../text/interface-language.ts";
import type { Link } from "../../../record/record.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle } from "../articles.ts";
import { displayedColumn, linkColumn, ofArticle, rowsOf, spanColumns } from "./span-row.ts";

export const linksTable = defineTable<OfArticle & { span: Link }>({
  name: "links",
  title: "Links",
  description: mark(
    "Words of the texts that lead to an address, where the format of the file has links.",
  ),
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.links ?? []),
  columns: [
    ...articleColumns,
    displayedColumn,
    {
      name: "url",
      type: "string",
      description: "As the file gives it: it may be relative, or of any kind.",
      constraints: { required: true },
      cell: ({ span }) => span.url,
    },
    ...spanColumns,
    linkColumn,
  ],
});
