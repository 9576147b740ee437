/**
 * Markdown → what the file says of its article, and of each part of the text.
 *
 * The text itself stays as it is; what is a mark of Markdown and what stands within which list,
 * quotation or table is said beside it, in offsets of the text.
 */
import { mark } from "../../text/interface-language.ts";
import type { Definition, Nodes, Root, RootContent } from "mdast";
import type { Problem, Span } from "../../record/record.ts";
import type { ArticleSource } from "../article-source.ts";
import { toStatedFields, type WrittenField } from "../stated-fields.ts";
import { setClipperPartsAside } from "./clipper-parts.ts";
import { readFieldLeaves } from "./field-leaves.ts";
import { type FrontMatterNode, readFrontMatter } from "./front-matter.ts";
import { spanOfNode } from "./inline.ts";
import { readLeaves } from "./leaves.ts";
import { findExcess } from "./limits.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { Leaf } from "./pieces.ts";
import { toMarkedUpPart } from "./to-source.ts";

/** What of an article its Markdown tells. */
export type MarkdownReading = Pick<
  ArticleSource,
  "format" | "stated" | "structure" | "markup" | "links" | "styles" | "problems"
>;

/** Reads a text as Markdown; one that is too large or too deep for that is plain text, with a problem that says so. */
export function readMarkdown(text: string): MarkdownReading {
  const excess = findExcess(text);
  if (excess)
    return { format: mark("plain text"), problems: [{ kind: "markdown-limits", ...excess }] };
  const source = text.replaceAll("\0", "\uFFFD");
  const { leaves, fields, problems } = readBody(source);
  const clipped = setClipperPartsAside(leaves, source);
  const inText = readFieldLeaves(clipped.leaves, source);
  const { structure, markup } = toMarkedUpPart(source, inText.leaves);
  return {
    format: "Markdown",
    stated: toStatedFields([...fields, ...inText.fields, ...clipped.fields]),
    structure,
    markup,
    links: inText.leaves.flatMap(({ links }) => links).toSorted(inOrder),
    styles: inText.leaves.flatMap(({ styles }) => styles).toSorted(inOrder),
    problems,
  };
}

/** From the start, the longer of two that start together first. */
function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

interface Body {
  leaves: Leaf[];
  fields: WrittenField[];
  problems: Problem[];
}

function readBody(source: string): Body {
  const tree = parseMarkdown(source, { frontMatter: true });
  const [first, ...rest] = tree.children;
  if (!first || !isFrontMatter(first)) return readText(tree, source);
  const span = spanOfNode(first);
  const front = readFrontMatter(first, span, source);
  if (!front) return readText(parseMarkdown(source, { frontMatter: false }), source);
  const { leaves } = readText({ ...tree, children: rest }, source);
  const fence = source.slice(0, span.start).split(lineEnd).length;
  return {
    leaves: [{ kind: "frontMatter", pieces: [span], links: [], styles: [], within: [] }, ...leaves],
    fields: front.fields,
    problems:
      front.oddLine === undefined ? [] : [{ kind: "front-matter", line: fence + front.oddLine }],
  };
}

const lineEnd = /\r\n|\n|\r/;

function readText({ children }: Root, source: string): Body {
  const leaves = readLeaves(children, { source, addresses: findAddresses(children) });
  return { leaves, fields: [], problems: [] };
}

function isFrontMatter(node: { type: string }): node is FrontMatterNode & RootContent {
  return node.type === "yaml" || node.type === "toml" || node.type === "json";
}

/** The first definition of each address counts. */
function findAddresses(nodes: readonly Nodes[]): Map<string, Definition> {
  const addresses = new Map<string, Definition>();
  const add = (node: Nodes) => {
    if (node.type === "definition" && !addresses.has(node.identifier))
      addresses.set(node.identifier, node);
    if ("children" in node) node.children.forEach(add);
  };
  nodes.forEach(add);
  return addresses;
}
