/** A plain text → its paragraphs. Lines that a program broke at a width are joined. */
import { findLines, type Line } from "../../text/lines.ts";
import type { ExportParagraph } from "./export-paragraph.ts";

/** Reads a text as the paragraphs of an export. */
export function readTextParagraphs(text: string): ExportParagraph[] {
  const lines = findLines(text);
  const width = findWidth(lines);
  const paragraphs: ExportParagraph[] = [];
  let above = "";
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const last = paragraphs.at(-1);
    if (last && width !== undefined && !line.gap) {
      last.text += joinerOf(above, words, width) + words;
      last.at.end = line.end;
    } else paragraphs.push(toParagraph(words, line));
    above = words;
  }
  return paragraphs;
}

/**
 * The width at which the lines of a text are broken.
 *
 * @returns nothing where each line is a paragraph.
 */
function findWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ start, end }) => end - start).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * nearlyAll)] ?? 0;
  if (width > widest) return undefined;
  const continued = lines.filter((_, index) => lines[index + 1]?.gap === false);
  const full = continued.filter(({ start, end }) => end - start > width - longestWord);
  return full.length > 2 && full.length * 4 > continued.length ? width : undefined;
}

/** Addresses are longer, and cannot be broken. */
const nearlyAll = 0.98;
const widest = 100;
const longestWord = 15;

function toParagraph(text: string, { start, end, number }: Line): ExportParagraph {
  const none = { links: [], styles: [], within: [], begins: [], marks: noMarks };
  return { ...none, text, kind: "paragraph", at: { start, end }, line: number };
}

const noMarks: ReadonlySet<string> = new Set();

/** Where the next word would easily have fitted, the line was ended on purpose. */
function joinerOf(above: string, below: string, width: number): string {
  const next = below.split(" ", 1)[0] ?? "";
  if (above.length + 1 + next.length < width * leastFilled) return "\n";
  return hyphenated.test(above) && lowerCase.test(below) ? "" : " ";
}

/** Programs break lines a little earlier than they need to. */
const leastFilled = 0.8;

const hyphenated = /\p{L}-$/u;
const lowerCase = /^\p{Ll}/u;
