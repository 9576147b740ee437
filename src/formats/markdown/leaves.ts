/** The tree of a Markdown text → its leaves in order: every heading, paragraph, caption, cell and line of code. */
import { mark } from "../../text/interface-language.ts";
import type { Blockquote, List, ListItem, RootContent, Table } from "mdast";
import type { Container, Span } from "../../record/record.ts";
import { readCallout } from "./callouts.ts";
import { readHtml } from "./html.ts";
import { type MarkdownSource, spanOfNode } from "./inline.ts";
import { readCode, readHeading, readParagraph, readWords } from "./paragraphs.ts";
import { type Leaf, setAside } from "./pieces.ts";

type Containers = readonly Container[];

/** Reads block content. What shows nothing has no leaf. */
export function readLeaves(
  nodes: readonly RootContent[],
  markdown: MarkdownSource,
  within: Containers = [],
): Leaf[] {
  return nodes.flatMap((node) => readBlock(node, markdown, within));
}

function readBlock(node: RootContent, markdown: MarkdownSource, within: Containers): Leaf[] {
  const { start, end } = spanOfNode(node);
  switch (node.type) {
    case "heading":
      return readHeading(node, markdown, within);
    case "paragraph":
      return readParagraph(node, markdown, within);
    case "blockquote":
      return readQuotation(node, markdown, within);
    case "list":
      return readList(node, markdown, within);
    case "table":
      return readTable(node, markdown, within);
    case "code":
      return readCode(node, markdown, [...within, { kind: "code", start }]);
    case "html":
      return readHtml({ start, end, source: markdown.source, value: node.value, within });
    case "footnoteDefinition": {
      const label = node.label ?? node.identifier;
      return readLeaves(node.children, markdown, [...within, { kind: "note", start, label }]);
    }
    case "definition":
      return [setAside({ start, end }, mark("Address of a link"), within)];
    case "thematicBreak":
      return [setAside({ start, end }, mark("A line drawn between two parts"), within)];
    default:
      return [];
  }
}

function readQuotation(node: Blockquote, markdown: MarkdownSource, within: Containers): Leaf[] {
  const { start } = spanOfNode(node);
  const leaves = readLeaves(node.children, markdown, [...within, { kind: "quotation", start }]);
  return readCallout(leaves, markdown.source);
}

/** `27. April` or `1986. A great year` at the start of a paragraph is no list of one. */
function readList(node: List, markdown: MarkdownSource, within: Containers): Leaf[] {
  const { start } = spanOfNode(node);
  const ordered = node.ordered ?? false;
  const numbers = node.children.map((item) => readNumber(item, markdown.source));
  const [only] = node.children;
  const isInList = within.some(({ kind }) => kind === "list");
  if (ordered && only && node.children.length === 1 && !isInList) {
    return showNumber(
      readLeaves(only.children, markdown, within),
      spanOfNode(only),
      markdown.source,
    );
  }
  const counts = numbers.every((number) => number === numbers[0]);
  return node.children.flatMap(({ children, checked }, index) => {
    const counted = (node.start ?? 1) + index;
    const item = counts ? counted : (numbers[index] ?? counted);
    const done = typeof checked === "boolean" ? { done: checked } : {};
    const container: Container = { kind: "list", start, item, ordered, ...done };
    return readLeaves(children, markdown, [...within, container]);
  });
}

/** The number that the file prints before an item; who writes 1 before each means them to be counted. */
function readNumber(item: ListItem, source: string): number | undefined {
  const { start } = spanOfNode(item);
  const number = Number.parseInt(source.slice(start, start + 9), 10);
  return Number.isNaN(number) ? undefined : number;
}

/** The first paragraph with the number before it. */
function showNumber(leaves: readonly Leaf[], { start }: Span, source: string): Leaf[] {
  const [first, ...others] = leaves;
  const words = first?.pieces[0];
  const end = source.indexOf(" ", start) + 1;
  if (!first || !words || end <= start || end > words.start) return [...leaves];
  return [{ ...first, pieces: [{ start, end }, ...first.pieces] }, ...others];
}

function readTable(node: Table, markdown: MarkdownSource, within: Containers): Leaf[] {
  const { start } = spanOfNode(node);
  return node.children.flatMap((row, rowIndex) =>
    row.children.map(({ children }, columnIndex): Leaf => {
      const [at, column] = [rowIndex + 1, columnIndex + 1];
      const cell: Container = { kind: "table", start, row: at, column, heading: at === 1 };
      return { kind: "paragraph", ...readWords(children, markdown), within: [...within, cell] };
    }),
  );
}
