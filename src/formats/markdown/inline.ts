/** The words within one paragraph, heading or cell: what is shown, what is set off, what leads elsewhere. */
import { append } from "../../text/long-lists.ts";
import type { Definition, InlineCode, Link, LinkReference, Nodes, PhrasingContent } from "mdast";
import type { Span, StyledWords } from "../../record/record.ts";
import { lineBreak } from "../../text/mend/format-marks.ts";
import { tagName, withoutText } from "../html-elements.ts";
import { findTextPieces } from "./text-pieces.ts";
import { type Inline, type Piece, spanOf } from "./pieces.ts";

/** What a Markdown text is read with. */
export interface MarkdownSource {
  source: string;
  /** The addresses that references lead to, by their identifier. */
  addresses: ReadonlyMap<string, Definition>;
}

/** The offsets of a node in the text that was parsed. */
export function spanOfNode({ position, type }: Nodes): Span {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined)
    throw new Error(`remark gave a node of type ${type} without its position.`);
  return { start: start.offset, end: end.offset };
}

/** Reads phrasing content. Pictures, notes and tags in the middle of words are not shown. */
export function readInline(nodes: readonly PhrasingContent[], markdown: MarkdownSource): Inline {
  const inline: Inline = { pieces: [], links: [], styles: [] };
  let closing: string | undefined;
  for (const node of nodes) {
    if (node.type === "html") {
      closing = closing === undefined ? hiddenUntil(node.value) : afterTag(node.value, closing);
    }
    if (closing === undefined) appendInline(inline, readNode(node, markdown));
  }
  return inline;
}

function appendInline(inline: Inline, { pieces, links, styles }: Inline): void {
  append(inline.pieces, pieces);
  append(inline.links, links);
  append(inline.styles, styles);
}

function readNode(node: PhrasingContent, markdown: MarkdownSource): Inline {
  switch (node.type) {
    case "text":
      return only(findTextPieces(markdown.source, spanOfNode(node), node.value));
    case "inlineCode":
      return styled(readCode(node, markdown.source), "code", markdown);
    case "break":
      return only([{ ...spanOfNode(node), text: " ", kind: lineBreak }]);
    case "html":
      return only(
        isLineBreak(node.value) ? [{ ...spanOfNode(node), text: " ", kind: lineBreak }] : [],
      );
    case "emphasis":
    case "strong":
      return styled(readInline(node.children, markdown), node.type, markdown);
    case "delete":
      return styled(readInline(node.children, markdown), "deleted", markdown);
    case "link":
    case "linkReference":
      return readLink(node, markdown);
    case "footnoteReference":
      return { pieces: [], links: [], styles: [{ ...spanOfNode(node), style: "note" }] };
    default:
      return only([]);
  }
}

function only(pieces: Piece[]): Inline {
  return { pieces, links: [], styles: [] };
}

function styled(inline: Inline, style: StyledWords["style"], { source }: MarkdownSource): Inline {
  const span = spanOf(source, inline.pieces);
  if (span) inline.styles.unshift({ ...span, style });
  return inline;
}

function readLink(node: Link | LinkReference, markdown: MarkdownSource): Inline {
  const inline = readInline(node.children, markdown);
  const span = spanOf(markdown.source, inline.pieces);
  const url = node.type === "link" ? node.url : markdown.addresses.get(node.identifier)?.url;
  if (url !== undefined && programAddresses.some((address) => url.startsWith(address)))
    return only(inline.pieces.map((piece) => ({ ...piece, program: true })));
  if (span && url) inline.links.unshift({ ...span, url });
  return inline;
}

/** Readwise writes "(View Highlight)" behind each passage, Zotero "(pdf)". */
const programAddresses = ["https://read.readwise.io/", "https://readwise.io/", "zotero://open-pdf"];

/** The backticks, and one space beside each, are marks. */
function readCode(node: InlineCode, source: string): Inline {
  const span = spanOfNode(node);
  let ticks = span.start;
  while (source[ticks] === "`") ticks += 1;
  const start = source.indexOf(node.value, ticks);
  const end = start + node.value.length;
  const text = node.value.replaceAll(/[\r\n]+/g, " ");
  const isAsItStands = start >= 0 && end <= span.end && text === node.value;
  if (!isAsItStands) return only([{ ...span, text, literal: true }]);
  return only([{ start, end, literal: true }]);
}

/** `<script>`: what stands up to its end is no text. */
function hiddenUntil(tag: string): string | undefined {
  const name = tagName(tag);
  return withoutText.has(name) ? `/${name}` : undefined;
}

function afterTag(tag: string, closing: string): string | undefined {
  return tagName(tag) === closing ? undefined : closing;
}

function isLineBreak(tag: string): boolean {
  return tagName(tag) === "br";
}
