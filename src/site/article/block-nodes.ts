/** Blocks in order → nodes, with the lists, quotations and tables that they stand in. */
import type { BlockContent, Heading, Paragraph } from "mdast";
import type { Container } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { displaySpan, type PlacedBlock } from "../shared/lay-out-blocks.ts";
import { captionNodes, isCaption } from "./captions.ts";
import { containerNode } from "./container-nodes.ts";
import { groupBy } from "./group-by.ts";
import { inlineNodes } from "./words.ts";

/**
 * Renders blocks that follow one another.
 *
 * @param level How many of the containers of each block are rendered already.
 */
export function blockNodes(
  article: Article,
  blocks: readonly PlacedBlock[],
  level = 0,
): BlockContent[] {
  return groupBy(blocks, (placed) => groupOf(placed, level)).map((group) => {
    const [first] = group;
    const container = first.block.within?.[level];
    if (container) {
      const inside = (blocks: readonly PlacedBlock[]) => blockNodes(article, blocks, level + 1);
      return containerNode(article, { container, blocks: group, level, inside });
    }
    return isCaption(first) ? captionNodes(article, group) : blockNode(article, first);
  });
}

/** What is rendered together has one name: blocks of one container, and captions beside each other. */
function groupOf(placed: PlacedBlock, level: number): string | undefined {
  const container = placed.block.within?.[level];
  if (container) return nameOf(container);
  return isCaption(placed) ? "captions" : undefined;
}

function nameOf({ kind, start }: Container): string {
  return `${kind} ${start}`;
}

function blockNode(article: Article, placed: PlacedBlock): BlockContent {
  const { kind, within } = placed.block;
  if (kind === "subheading") return subheading(article, placed);
  if (kind === "paragraph" && !within && isQuotation(article, placed))
    return { type: "blockquote", children: [paragraph(article, placed)] };
  return paragraph(article, placed, kind === "standfirst" ? kind : undefined);
}

/** A paragraph that is direct speech from its first letter to its last. */
function isQuotation({ text }: Article, { block, quotes, repairs }: PlacedBlock): boolean {
  const lettersIn = (start: number, end: number) =>
    displaySpan(text, { start, end }, repairs).length;
  return quotes.some(
    ({ start, end }) => lettersIn(block.start, start) <= 1 && lettersIn(end, block.end) <= 1,
  );
}

function subheading(article: Article, placed: PlacedBlock): Heading {
  const depth = headingDepths.find((own) => own === placed.block.depth) ?? 2;
  const hProperties = { id: placed.anchor, dir: "auto" };
  return { type: "heading", depth, children: inlineNodes(article, placed), data: { hProperties } };
}

const headingDepths = [2, 3, 4, 5, 6] as const;

/** A paragraph with its permanent id. */
export function paragraph(article: Article, placed: PlacedBlock, className?: string): Paragraph {
  return {
    type: "paragraph",
    children: inlineNodes(article, placed),
    data: { hProperties: { id: placed.anchor, className, dir: "auto" } },
  };
}
