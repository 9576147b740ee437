/** The reading text → its passages: what belongs together before anyone asks what it is. */
import type { Span } from "../../record/record.ts";
import { findLines } from "../../text/lines.ts";

/** A line of the reading text: a headline, a paragraph, a caption … */
export interface Passage extends Span {
  /** Its number in the reading text, from 1. */
  line: number;
  /** Its characters. */
  words: string;
  /** Whether a blank line stands before it. */
  gap: boolean;
}

/** The passages of a text, in order. */
export function findPassages(text: string): Passage[] {
  return findLines(text).map(({ start, end, number, gap }) => ({
    start,
    end,
    line: number,
    gap,
    words: text.slice(start, end),
  }));
}
