/** Headings, paragraphs and code → leaves: what holds words and no other block. */
import type { Code, Heading, Paragraph, PhrasingContent } from "mdast";
import type { Container } from "../../record/record.ts";
import { readEmbedded } from "./embedded.ts";
import { type MarkdownSource, readInline, spanOfNode } from "./inline.ts";
import { readNoteMarks } from "./note-marks.ts";
import { type Inline, type Leaf, wordsOfAll } from "./pieces.ts";
import { isBlank, isPicture, isPictures, readPictures } from "./pictures.ts";
import { splitLines } from "./text-pieces.ts";

type Containers = readonly Container[];

/** `---` under a paragraph makes a heading of it, but not of a sentence or of what is longer than any headline. */
export function readHeading(node: Heading, markdown: MarkdownSource, within: Containers): Leaf[] {
  if (isPictures(node.children)) return readPictures(node.children, markdown, within);
  const { start, end } = spanOfNode(node);
  const inline = readWords(node.children, markdown);
  const isUnderlined = node.depth === 2 && markdown.source[start] !== "#";
  const isSentence = endsSentence.test(wordsOfAll(markdown.source, inline.pieces));
  if (end - start > longestHeading || (isUnderlined && isSentence))
    return [{ kind: "paragraph", ...inline, within }];
  return [{ kind: "heading", depth: node.depth, ...inline, within }];
}

const endsSentence = /[.!?…]["”’)]{0,2}\s*$/;
const longestHeading = 300;

/** Pictures before and after the words stand by themselves. */
export function readParagraph(
  node: Paragraph,
  markdown: MarkdownSource,
  within: Containers,
): Leaf[] {
  const { children } = node;
  const first = children.findIndex((child) => !isPicture(child) && !isBlank(child));
  if (first < 0) return readPictures(children, markdown, within);
  const last = children.findLastIndex((child) => !isPicture(child) && !isBlank(child));
  const words = children.slice(first, last + 1);
  const embedded = readEmbedded(words, markdown, within);
  return [
    ...readPictures(children.slice(0, first), markdown, within),
    embedded ?? { kind: "paragraph", ...readWords(words, markdown), within },
    ...readPictures(children.slice(last + 1), markdown, within),
  ];
}

/** The words of a paragraph, a heading or a cell. */
export function readWords(nodes: readonly PhrasingContent[], markdown: MarkdownSource): Inline {
  return readNoteMarks(readInline(nodes, markdown), markdown.source);
}

/** The lines between the fences; what is set in stays so. */
export function readCode(node: Code, { source }: MarkdownSource, within: Containers): Leaf[] {
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
