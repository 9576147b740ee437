/** Blocks in order → nodes, with the lists, quotations and tables that they stand in. */
import { t } from "../../text/interface-language.ts";
import type { BlockContent, Heading, Link, Paragraph } from "mdast";
import type { Container } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { displaySpan, type DisplayBlock } from "../shared/lay-out-blocks.ts";
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
  blocks: readonly DisplayBlock[],
  level = 0,
): BlockContent[] {
  return groupBy(blocks, (displayBlock) => groupOf(displayBlock, level)).map((group) => {
    const [first] = group;
    const container = first.block.within?.[level];
    if (container) {
      const inside = (blocks: readonly DisplayBlock[]) => blockNodes(article, blocks, level + 1);
      return containerNode(article, { container, blocks: group, level, inside });
    }
    return isCaption(first) ? captionNodes(article, group) : blockNode(article, first);
  });
}

/** What is rendered together has one name: blocks of one container, and captions beside each other. */
function groupOf(displayBlock: DisplayBlock, level: number): string | undefined {
  const container = displayBlock.block.within?.[level];
  if (container) return nameOf(container);
  return isCaption(displayBlock) ? "captions" : undefined;
}

function nameOf({ kind, start }: Container): string {
  return `${kind} ${start}`;
}

function blockNode(article: Article, displayBlock: DisplayBlock): BlockContent {
  const { kind, within } = displayBlock.block;
  if (kind === "subheading") return subheading(article, displayBlock);
  if (kind === "paragraph" && !within && isQuotation(article, displayBlock))
    return { type: "blockquote", children: [paragraph(article, displayBlock)] };
  return paragraph(article, displayBlock, kind === "standfirst" ? kind : undefined);
}

/** A paragraph that is direct speech from its first letter to its last. */
function isQuotation({ text }: Article, { block, quotes, repairs }: DisplayBlock): boolean {
  const lettersIn = (start: number, end: number) =>
    displaySpan(text, { start, end }, repairs).length;
  return quotes.some(
    ({ start, end }) => lettersIn(block.start, start) <= 1 && lettersIn(end, block.end) <= 1,
  );
}

function subheading(article: Article, displayBlock: DisplayBlock): Heading {
  const depth = headingDepths.find((own) => own === displayBlock.block.depth) ?? 2;
  const hProperties = { id: displayBlock.anchor, dir: "auto" };
  return {
    type: "heading",
    depth,
    children: inlineNodes(article, displayBlock),
    data: { hProperties },
  };
}

const headingDepths = [2, 3, 4, 5, 6] as const;

/** A paragraph with its permanent id. */
export function paragraph(
  article: Article,
  displayBlock: DisplayBlock,
  className?: string,
): Paragraph {
  return {
    type: "paragraph",
    children: [...linkToParagraph(displayBlock), ...inlineNodes(article, displayBlock)],
    data: { hProperties: { id: displayBlock.anchor, className, dir: "auto" } },
  };
}

/** A paragraph that stands by itself has a sign that leads to it, drawn by the style sheet: it is no part of the text. */
function linkToParagraph({ anchor, block }: DisplayBlock): Link[] {
  if (block.within || block.kind === "title") return [];
  const hProperties = { className: "to-paragraph", ariaLabel: t("Link to this paragraph") };
  return [{ type: "link", url: `#${anchor}`, children: [], data: { hProperties } }];
}
