/** blocks.csv: the lines of the sources, a block a row. */
import { type Block, blockKinds } from "../../../record/record.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle } from "../articles.ts";
import { linkColumn, ofArticle, rowsOf, spanColumns } from "./span-row.ts";

export const blocksTable = defineTable<OfArticle & { span: Block }>({
  name: "blocks",
  title: "Blocks",
  description:
    "What each piece of the texts is; of those set aside as boilerplate, the rule that did so.",
  foreignKeys: ofArticle,
  rows: rowsOf(({ record }) => record.blocks),
  columns: [
    ...articleColumns,
    {
      name: "kind",
      type: "string",
      description: "The part it plays on the page; boilerplate was set aside.",
      constraints: { required: true, enum: blockKinds },
      cell: ({ span }) => span.kind,
    },
    {
      name: "rule",
      type: "string",
      description: "Boilerplate only: the rule that set it aside.",
      cell: ({ span }) => span.rule,
    },
    ...spanColumns,
    linkColumn,
  ],
});
