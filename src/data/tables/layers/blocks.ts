/** blocks.csv: the lines of the sources, a block a row. */
import { mark } from "../../../text/interface-language.ts";
import { type Block, blockKinds, type Container } from "../../../record/record.ts";
import { defineTable } from "../../table.ts";
import { articleColumns, type OfArticle } from "../articles.ts";
import { linkColumn, ofArticle, rowsOf, spanColumns } from "./span-row.ts";

export const blocksTable = defineTable<OfArticle & { span: Block }>({
  name: "blocks",
  title: "Blocks",
  description: mark(
    "What each piece of the texts is; of those set aside as boilerplate, the rule that did so.",
  ),
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
    {
      name: "depth",
      type: "integer",
      description: "Of sub-headings whose depth the file says: 2 for a section, 3 within it.",
      cell: ({ span }) => span.depth,
    },
    {
      name: "within",
      type: "string",
      description:
        "The lists, quotations and tables of the file that it stands in, outermost first: “quotation > list item 2”.",
      cell: ({ span }) => span.within?.map(formatContainer).join(" > "),
    },
    ...spanColumns,
    linkColumn,
  ],
});

function formatContainer(container: Container): string {
  switch (container.kind) {
    case "list":
      return `list item ${container.item}`;
    case "table":
      return `table row ${container.row} column ${container.column}`;
    case "note":
      return `note ${container.label}`;
    default:
      return container.kind;
  }
}
