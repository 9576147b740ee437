/**
 * An article → the HTML of its headline and text.
 *
 * A tree is built node by node and then serialized, so that the text of an article never goes through
 * a parser here: what looks like Markdown or HTML in it is shown as the characters it is.
 */
import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Repair } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { placeBlocks, type PlacedBlock } from "../shared/lay-out-blocks.ts";
import { linkFrom, routes } from "../shared/routes.ts";

export interface ArticleBody {
  /** The h1. */
  headline: string;
  /** Everything after it. */
  text: string;
}

const toHtmlTree = unified().use(remarkRehype);

/** Renders an article; every block and every mention has its permanent id. */
export function articleBody(article: Article): ArticleBody {
  const blocks = placeBlocks(article);
  const title = blocks.find(({ block }) => block.kind === "title");
  const printed = title && inlineNodes(article, title);
  const isPrinted = printed && flatten(printed) === article.record.title;
  const rest = blocks.filter((placed) => placed !== title);
  return {
    headline: serialize([
      isPrinted
        ? headline(article, title.anchor, printed)
        : headline(article, undefined, [{ type: "text", value: article.record.title }]),
    ]),
    text: serialize([
      ...(title && !isPrinted ? [paragraph(article, title, "printed-headline")] : []),
      ...groupCaptions(rest).flatMap((group) =>
        Array.isArray(group) ? captions(article, group) : blockNode(article, group),
      ),
    ]),
  };
}

function serialize(children: BlockContent[]): string {
  const tree: Root = { type: "root", children };
  return toHtml(toHtmlTree.runSync(tree) as HtmlRoot);
}

function blockNode(article: Article, placed: PlacedBlock): BlockContent {
  const { kind } = placed.block;
  if (kind === "subheading") return subheading(placed.anchor, inlineNodes(article, placed));
  if (kind === "paragraph" && isQuotation(placed))
    return { type: "blockquote", children: [paragraph(article, placed)] };
  return paragraph(article, placed, kind === "standfirst" ? kind : undefined);
}

/** A paragraph that is direct speech from its first letter to its last. */
function isQuotation({ block, quotes }: PlacedBlock): boolean {
  return quotes.some((quote) => quote.start <= block.start + 1 && quote.end >= block.end - 1);
}

/** It stands apart from the text, so it has to say itself what language it is in. */
function headline(
  { record }: Article,
  id: string | undefined,
  children: PhrasingContent[],
): Heading {
  const hProperties = { id, dir: "auto", lang: foreignLanguage(record) };
  return { type: "heading", depth: 1, children, data: { hProperties } };
}

function subheading(id: string, children: PhrasingContent[]): Heading {
  return { type: "heading", depth: 2, children, data: { hProperties: { id, dir: "auto" } } };
}

function paragraph(article: Article, placed: PlacedBlock, className?: string): Paragraph {
  return {
    type: "paragraph",
    children: inlineNodes(article, placed),
    data: { hProperties: { id: placed.anchor, className, dir: "auto" } },
  };
}

/** Captions and credits that follow one another stand together: the pictures themselves were not collected. */
function groupCaptions(blocks: readonly PlacedBlock[]): (PlacedBlock | PlacedBlock[])[] {
  const groups: (PlacedBlock | PlacedBlock[])[] = [];
  for (const placed of blocks) {
    const last = groups.at(-1);
    if (!isCaption(placed)) groups.push(placed);
    else if (Array.isArray(last)) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function isCaption({ block }: PlacedBlock): boolean {
  return block.kind === "caption" || block.kind === "credit";
}

function captions(article: Article, group: readonly PlacedBlock[]): BlockContent {
  return {
    type: "blockquote",
    children: byLine(group).map((line) => captionLine(article, line)),
    data: {
      hName: "div",
      hProperties: { className: "captions", role: "group", ariaLabel: "Picture captions" },
    },
  };
}

/** "EPARussian firefighters…" is one line of two blocks, a credit and a caption: one paragraph here. */
function byLine(group: readonly PlacedBlock[]): PlacedBlock[][] {
  const lines: PlacedBlock[][] = [];
  for (const placed of group) {
    const last = lines.at(-1);
    if (last?.[0]?.block.line === placed.block.line) last.push(placed);
    else lines.push([placed]);
  }
  return lines;
}

function captionLine(article: Article, line: readonly PlacedBlock[]): Paragraph {
  const captionFirst = [...line].sort(
    (a, b) => Number(a.block.kind === "credit") - Number(b.block.kind === "credit"),
  );
  return {
    type: "paragraph",
    children: captionFirst.flatMap((placed, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: "text" as const, value: " " }] : []),
      {
        type: "emphasis",
        children: inlineNodes(article, placed),
        data: {
          hName: "span",
          hProperties: { id: placed.anchor, className: placed.block.kind, dir: "auto" },
        },
      },
    ]),
  };
}

/** The words of a block: plain text, mentions as links, repairs marked. */
function inlineNodes(article: Article, placed: PlacedBlock): PhrasingContent[] {
  const writeUpTo = startWriting(article.text, placed);
  const nodes: PhrasingContent[] = [];
  for (const { mention, anchor } of placed.mentions) {
    nodes.push(...writeUpTo(mention.start));
    nodes.push({
      type: "link",
      url: linkFrom(routes.article(article.record.id), routes.named(mention.kind, mention.id)),
      children: writeUpTo(mention.end),
      data: { hProperties: { id: anchor, className: mention.kind } },
    });
  }
  return [...nodes, ...writeUpTo(placed.block.end)];
}

/**
 * Makes a function that gives the text from where it last stopped up to a position, with repairs.
 *
 * A repair that crosses the position is given whole, and the next text starts after it.
 */
function startWriting(text: string, { block, repairs }: PlacedBlock) {
  let position = block.start;
  let next = 0;
  return (end: number): PhrasingContent[] => {
    const nodes: PhrasingContent[] = [];
    for (let repair = repairs[next]; repair && repair.start < end; repair = repairs[next]) {
      nodes.push({ type: "text", value: text.slice(position, repair.start) }, repaired(repair));
      position = repair.end;
      next += 1;
    }
    nodes.push({ type: "text", value: text.slice(position, end) });
    position = Math.max(position, end);
    return nodes.filter((node) => node.type !== "text" || node.value !== "");
  };
}

function repaired({ text }: Repair): PhrasingContent {
  if (text.trim() === "") return { type: "text", value: text };
  return {
    type: "emphasis",
    children: [{ type: "text", value: text }],
    data: { hName: "ins", hProperties: { className: "repair" } },
  };
}

function flatten(nodes: readonly (PhrasingContent | Element)[]): string {
  return nodes
    .map((node) =>
      "children" in node
        ? flatten(node.children as PhrasingContent[])
        : "value" in node
          ? node.value
          : "",
    )
    .join("");
}
