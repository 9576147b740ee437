/** The tree of a Markdown text → its leaves in order: every heading, paragraph, caption, cell and line of code. */
import type {
  Blockquote,
  Code,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from "mdast";
import type { Container } from "../../record/record.ts";
import { readCallout } from "./callouts.ts";
import { readHtml } from "./html.ts";
import { type Reading, readInline, spanOfNode } from "./inline.ts";
import { readNoteMarks } from "./note-marks.ts";
import { type Inline, type Leaf, setAside } from "./pieces.ts";
import { readEmbedded } from "./embedded.ts";
import { isBlank, isPicture, isPictures, readPictures } from "./pictures.ts";
import { splitLines } from "./text-pieces.ts";

type Within = readonly Container[];

/** Reads block content. What shows nothing has no leaf. */
export function readLeaves(
  nodes: readonly RootContent[],
  reading: Reading,
  within: Within = [],
): Leaf[] {
  return nodes.flatMap((node) => readBlock(node, reading, within));
}

function readBlock(node: RootContent, reading: Reading, within: Within): Leaf[] {
  const { start, end } = spanOfNode(node);
  switch (node.type) {
    case "heading":
      return readHeading(node, reading, within);
    case "paragraph":
      return readParagraph(node, reading, within);
    case "blockquote":
      return readQuotation(node, reading, within);
    case "list":
      return readList(node, reading, within);
    case "table":
      return readTable(node, reading, within);
    case "code":
      return readCode(node, reading, [...within, { kind: "code", start }]);
    case "html":
      return readHtml({ start, end, source: reading.source, value: node.value, within });
    case "footnoteDefinition": {
      const label = node.label ?? node.identifier;
      return readLeaves(node.children, reading, [...within, { kind: "note", start, label }]);
    }
    case "definition":
      return [setAside({ start, end }, "Address of a link", within)];
    case "thematicBreak":
      return [setAside({ start, end }, "A line drawn between two parts", within)];
    default:
      return [];
  }
}

/** `---` under a paragraph makes a heading of it; one that is longer than any headline is a paragraph. */
function readHeading(node: Heading, reading: Reading, within: Within): Leaf[] {
  if (isPictures(node.children)) return readPictures(node.children, reading, within);
  const { start, end } = spanOfNode(node);
  const inline = readWords(node.children, reading);
  if (end - start > longestHeading) return [{ kind: "paragraph", ...inline, within }];
  return [{ kind: "heading", depth: node.depth, ...inline, within }];
}

const longestHeading = 300;

/** Pictures before and after the words stand by themselves. */
function readParagraph(node: Paragraph, reading: Reading, within: Within): Leaf[] {
  const { children } = node;
  const first = children.findIndex((child) => !isPicture(child) && !isBlank(child));
  if (first < 0) return readPictures(children, reading, within);
  const last = children.findLastIndex((child) => !isPicture(child) && !isBlank(child));
  const words = children.slice(first, last + 1);
  const embedded = readEmbedded(words, reading, within);
  return [
    ...readPictures(children.slice(0, first), reading, within),
    embedded ?? { kind: "paragraph", ...readWords(words, reading), within },
    ...readPictures(children.slice(last + 1), reading, within),
  ];
}

function readWords(nodes: readonly PhrasingContent[], reading: Reading): Inline {
  return readNoteMarks(readInline(nodes, reading), reading.source);
}

function readQuotation(node: Blockquote, reading: Reading, within: Within): Leaf[] {
  const { start } = spanOfNode(node);
  const leaves = readLeaves(node.children, reading, [...within, { kind: "quotation", start }]);
  return readCallout(leaves, reading.source);
}

function readList(node: List, reading: Reading, within: Within): Leaf[] {
  const { start } = spanOfNode(node);
  const first = node.start ?? 1;
  return node.children.flatMap(({ children, checked }, index) => {
    const ordered = node.ordered ?? false;
    const done = typeof checked === "boolean" ? { done: checked } : {};
    const item: Container = { kind: "list", start, item: first + index, ordered, ...done };
    return readLeaves(children, reading, [...within, item]);
  });
}

function readTable(node: Table, reading: Reading, within: Within): Leaf[] {
  const { start } = spanOfNode(node);
  return node.children.flatMap((row, rowIndex) =>
    row.children.map(({ children }, columnIndex): Leaf => {
      const [at, column] = [rowIndex + 1, columnIndex + 1];
      const cell: Container = { kind: "table", start, row: at, column, heading: at === 1 };
      return { kind: "paragraph", ...readWords(children, reading), within: [...within, cell] };
    }),
  );
}

/** The lines between the fences; what is set in stays so. */
function readCode(node: Code, { source }: Reading, within: Within): Leaf[] {
  const { start, end } = spanOfNode(node);
  const lines = splitLines(source, { start, end }).slice(1);
  return node.value.split("\n").flatMap((value, index): Leaf[] => {
    const line = lines[index];
    const at = line && source.slice(line.start, line.end).lastIndexOf(value.trim());
    if (!line || at === undefined || at < 0 || value.trim() === "") return [];
    const from = line.start + at;
    const pieces = [{ start: from, end: from + value.trim().length, literal: true }];
    return [{ kind: "paragraph", pieces, links: [], styles: [], within }];
  });
}
