/** Lists, quotations, tables, code and footnotes of an article → nodes. */
import type { BlockContent, ListItem, PhrasingContent, TableCell, TableRow } from "mdast";
import type { Container } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import type { DisplayBlock } from "../shared/lay-out-blocks.ts";
import { groupBy } from "./group-by.ts";
import { inlineNodes } from "./words.ts";

/** Blocks that stand in one container. */
export interface ContainedBlocks {
  container: Container;
  blocks: readonly DisplayBlock[];
  /** At which of the containers of each block this one stands. */
  level: number;
  /** Renders blocks as they stand within this container. */
  inside: (blocks: readonly DisplayBlock[]) => BlockContent[];
}

/** Renders a container with all that stands in it. */
export function containerNode(article: Article, contained: ContainedBlocks): BlockContent {
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

function listNode(contained: ContainedBlocks, { ordered }: List): BlockContent {
  const items = groupBy(contained.blocks, (displayBlock) =>
    itemOf(displayBlock, contained)?.item.toString(),
  );
  const children = items.map((blocks): ListItem => {
    const { done, item } = itemOf(blocks[0], contained) ?? {};
    const inside = contained.inside(blocks);
    const labelled = done === undefined ? inside : labelFirst(inside, done ? "☑ " : "☐ ");
    const data = ordered ? { hProperties: { value: item } } : {};
    return { type: "listItem", spread: true, children: labelled, data };
  });
  return { type: "list", ordered, spread: true, children };
}

function itemOf({ block }: DisplayBlock, { level }: ContainedBlocks): List | undefined {
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
function tableNode(article: Article, { blocks, level }: ContainedBlocks): BlockContent {
  const cells = blocks.flatMap((displayBlock) => {
    const cell = displayBlock.block.within?.[level];
    return cell?.kind === "table" ? [{ displayBlock, row: cell.row, column: cell.column }] : [];
  });
  const width = cells.reduce((widest, { column }) => Math.max(widest, column), 1);
  const rows = groupBy(cells, ({ row }) => row.toString()).map((row): TableRow => {
    const children = Array.from({ length: width }, (_, index) => {
      const own = row.filter(({ column }) => column === index + 1);
      return tableCell(
        article,
        own.map(({ displayBlock }) => displayBlock),
      );
    });
    return { type: "tableRow", children };
  });
  const hProperties = { className: "table", role: "group", ariaLabel: "Table", tabIndex: 0 };
  const data = { hName: "div", hProperties };
  return { type: "blockquote", children: [{ type: "table", children: rows }], data };
}

function tableCell(article: Article, blocks: readonly DisplayBlock[]): TableCell {
  const children = blocks.flatMap((displayBlock, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: "break" as const }] : []),
    inSpan(article, displayBlock),
  ]);
  return { type: "tableCell", children };
}

function codeNode(article: Article, blocks: readonly DisplayBlock[]): BlockContent {
  const lines = blocks.flatMap((displayBlock, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: "text" as const, value: "\n" }] : []),
    inSpan(article, displayBlock),
  ]);
  return { type: "paragraph", children: lines, data: { hName: "pre" } };
}

/** The words of a block within a line, with its permanent id. */
function inSpan(article: Article, displayBlock: DisplayBlock): PhrasingContent {
  const hProperties = { id: displayBlock.anchor, dir: "auto" };
  const data = { hName: "span", hProperties };
  return { type: "emphasis", children: inlineNodes(article, displayBlock), data };
}

function noteNode(label: string, inside: BlockContent[]): BlockContent {
  const data = { hName: "div", hProperties: { className: "note", role: "note" } };
  return { type: "blockquote", children: labelFirst(inside, `[${label}] `), data };
}
