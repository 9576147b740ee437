/** Text → its non-blank lines. */
import type { Span } from "../record/record.ts";

/** A line without the blank space around it. */
export interface Line extends Span {
  /** 1-based; blank lines count. */
  number: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  gap: boolean;
  /** How far it is set in, in characters. */
  indent: number;
}

/** `\r\n` is one line end; so are form feeds and Unicode's own. */
export const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * Whether a text holds nothing but blank space and line ends. U+0085 ends a line of text, but for JavaScript it is
 * a control, which `trim` leaves.
 */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

const blank = /^[\s\u0085]*$/;

/** A span without the blank space and the line ends at its edges. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && blank.test(text.charAt(first))) first += 1;
  while (last > first && blank.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

/** The 1-based number of the line that an offset stands on. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (const { index } of text.matchAll(lineEnd)) {
    if (index >= offset) break;
    line += 1;
  }
  return line;
}

/** Where the line of an offset ends: at the character that ends it, or at the end of the text. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !endsLine.test(text.charAt(end))) end += 1;
  return end;
}

/** A character that ends a line. */
export const endsLine = /[\n-\r\u0085\u2028\u2029]/;

/** Finds the lines of a text that are not blank, in order. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let gap = true;
  let position = 0;
  const take = (end: number, next: number) => {
    number += 1;
    const content = text.slice(position, end);
    const trimmed = content.trim();
    if (trimmed === "") gap = true;
    else {
      const indent = content.length - content.trimStart().length;
      const start = position + indent;
      lines.push({ start, end: start + trimmed.length, number, gap, indent });
      gap = false;
    }
    position = next;
  };
  for (const match of text.matchAll(lineEnd)) take(match.index, match.index + match[0].length);
  take(text.length, text.length);
  return lines;
}
