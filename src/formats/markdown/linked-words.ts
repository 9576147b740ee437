/** A short value that may be written as a link of Markdown or of a note → its words, and where they lead. */
import type { Paragraph } from "mdast";
import { readInline } from "./inline.ts";
import { readNoteMarks } from "./note-marks.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { wordsOfAll } from "./pieces.ts";

/**
 * Takes links apart; any other value stays as it is, for Markdown would read `1986. A year` as a list.
 *
 * @example "[[Jane Doe]]" → { value: "Jane Doe" }
 */
export function readLinkedWords(source: string): { value: string; url?: string } {
  if (source.length > longest || !source.includes("[") || !source.includes("]"))
    return { value: source };
  const [paragraph, ...more] = parseMarkdown(source, { frontMatter: false }).children;
  if (paragraph?.type !== "paragraph" || more.length > 0) return { value: source };
  return readWords(paragraph, source);
}

const longest = 1000;

function readWords({ children }: Paragraph, source: string): { value: string; url?: string } {
  const read = readInline(children, { source, addresses: new Map() });
  const { pieces, links } = readNoteMarks(read, source);
  const url = links.find((link) => link.url.includes("://"))?.url;
  return { value: wordsOfAll(source, pieces), ...(url !== undefined && { url }) };
}
