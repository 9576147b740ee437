/** Lists, quotations, tables, code and footnotes of an article → nodes. */
import type { BlockContent, ListItem, PhrasingContent, TableCell, TableRow } from "mdast";
import type { Container } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import type { PlacedBlock } from "../shared/lay-out-blocks.ts";
import { groupBy } from "./group-by.ts";
import { inlineNodes } from "./words.ts";

/** Blocks that stand in one container. */
export interface Contained {
  container: Container;
  blocks: readonly PlacedBlock[];
  /** At which of the containers of each block this one stands. */
  level: number;
  /** Renders blocks as they stand within this container. */
  inside: (blocks: readonly PlacedBlock[]) => BlockContent[];
}

/** Renders a container with all that stands in it. */
export function containerNode(article: Article, contained: Contained): BlockContent {
  const { container, blocks, inside } = contained;
  switch (container.kind) {
    case "quotation":
      return { type: "blockquote", children: inside(blocks) };
    case "list":
      return listNode(contained, container);
    case "table":
      return tableNode(article, contained);
    case "code":
      return codeNode(article, blocks);
    case "note":
      return noteNode(container.label, inside(blocks));
  }
}

type List = Extract<Container, { kind: "list" }>;

function listNode(contained: Contained, { ordered }: List): BlockContent {
  const items = groupBy(contained.blocks, (placed) => itemOf(placed, contained)?.item.toString());
  const children = items.map((blocks): ListItem => {
    const { done, item } = itemOf(blocks[0], contained) ?? {};
    const inside = contained.inside(blocks);
    const labelled = done === undefined ? inside : labelFirst(inside, done ? "☑ " : "☐ ");
    const data = ordered ? { hProperties: { value: item } } : {};
    return { type: "listItem", spread: true, children: labelled, data };
  });
  return { type: "list", ordered, spread: true, children };
}

function itemOf({ block }: PlacedBlock, { level }: Contained): List | undefined {
  const container = block.within?.[level];
  return container?.kind === "list" ? container : undefined;
}

/** Puts words before those of the first paragraph. */
function labelFirst(nodes: readonly BlockContent[], label: string): BlockContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== "paragraph") return [...nodes];
  const text: PhrasingContent = { type: "text", value: label };
  return [{ ...first, children: [text, ...first.children] }, ...others];
}

/** A table may be wider than the page: it scrolls by itself. Every row has as many cells as the widest. */
function tableNode(article: Article, { blocks, level }: Contained): BlockContent {
  const cells = blocks.flatMap((placed) => {
    const cell = placed.block.within?.[level];
    return cell?.kind === "table" ? [{ placed, row: cell.row, column: cell.column }] : [];
  });
  const width = cells.reduce((widest, { column }) => Math.max(widest, column), 1);
  const rows = groupBy(cells, ({ row }) => row.toString()).map((row): TableRow => {
    const children = Array.from({ length: width }, (_, index) => {
      const own = row.filter(({ column }) => column === index + 1);
      return tableCell(
        article,
        own.map(({ placed }) => placed),
      );
    });
    return { type: "tableRow", children };
  });
  const hProperties = { className: "table", role: "group", ariaLabel: "Table", tabIndex: 0 };
  const data = { hName: "div", hProperties };
  return { type: "blockquote", children: [{ type: "table", children: rows }], data };
}

function tableCell(article: Article, blocks: readonly PlacedBlock[]): TableCell {
  const children = blocks.flatMap((placed, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: "break" as const }] : []),
    inSpan(article, placed),
  ]);
  return { type: "tableCell", children };
}

function codeNode(article: Article, blocks: readonly PlacedBlock[]): BlockContent {
  const lines = blocks.flatMap((placed, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: "text" as const, value: "\n" }] : []),
    inSpan(article, placed),
  ]);
  return { type: "paragraph", children: lines, data: { hName: "pre" } };
}

/** The words of a block within a line, with its permanent id. */
function inSpan(article: Article, placed: PlacedBlock): PhrasingContent {
  const hProperties = { id: placed.anchor, dir: "auto" };
  const data = { hName: "span", hProperties };
  return { type: "emphasis", children: inlineNodes(article, placed), data };
}

function noteNode(label: string, inside: BlockContent[]): BlockContent {
  const data = { hName: "div", hProperties: { className: "note", role: "note" } };
  return { type: "blockquote", children: labelFirst(inside, `[${label}] `), data };
}
