/**
 * Finds what is too large or too deep for remark, before remark sees it.
 *
 * Its time grows with the square of some counts, and deep nesting overflows the stack: a line of
 * 1,500 `- `, 20,000 times `[a](`. With these limits a text takes time in proportion to its length.
 */

import { isHeading, isRule, noLead, readLead } from "./line-lead.ts";

/** The first thing in a text that is beyond a limit. */
export interface Excess {
  /** From 1. */
  line: number;
  /** What there is too much of, as a reader would say it. */
  found: string;
}

/** In characters; a long book has a million. */
const longestText = 2_000_000;
/** Marks of lists and quotations at the start of one line. */
const deepestNesting = 20;
/** Columns of blank space before such a mark: every second may be another level. */
const widestIndent = 80;
/** Brackets, asterisks and the like in one paragraph, whose pairs are looked for. */
const maxMarks = 1000;
const maxLines = 1000;
const maxColumns = 200;
/** Of a whole text: marks of quotations, lists that begin on a line with another mark, … */
const maxQuotationMarks = 3000;
const maxNested = 1500;
/** … lines that make a heading of the line above, and footnotes. */
const maxUnderlines = 500;
const maxNotes = 500;

interface Counts {
  quotationMarks: number;
  nested: number;
  underlines: number;
  notes: number;
  /** Since the last blank line or item of a list. */
  lines: number;
  marks: number;
}

/** Finds what remark must not be given. Takes linear time. */
export function findExcess(text: string): Excess | undefined {
  if (text.length > longestText) {
    return { line: 1, found: `${text.length} characters, more than ${longestText}` };
  }
  const counts: Counts = {
    quotationMarks: 0,
    nested: 0,
    underlines: 0,
    notes: 0,
    lines: 0,
    marks: 0,
  };
  let line = 0;
  for (const words of text.split(/\r\n|\n|\r/)) {
    line += 1;
    const found = countLine(words, counts);
    if (found !== undefined) return { line, found };
  }
  return undefined;
}

function countLine(words: string, counts: Counts): string | undefined {
  const isLine = isRule(words.trim());
  const lead = isLine ? noLead : readLead(words);
  const rest = words.slice(lead.end).trim();
  if (lead.nesting > deepestNesting) return `${lead.nesting} marks of lists on one line`;
  if (lead.nesting > 0 && lead.indent > widestIndent) return `a list set in ${lead.indent} columns`;
  if (countOf(rest, "|") > maxColumns) return `a table of more than ${maxColumns} columns`;
  if (rest === "" || lead.isItem || isHeading(rest)) Object.assign(counts, { lines: 0, marks: 0 });
  counts.quotationMarks += lead.quotationMarks;
  counts.nested += Math.max(0, lead.nesting - 1);
  if (isLine || isRule(rest)) counts.underlines += 1;
  if (rest.startsWith("[^")) counts.notes += 1;
  counts.lines += 1;
  if (!isLine) counts.marks += countMarks(rest);
  return firstExcess(counts);
}

function firstExcess(counts: Counts): string | undefined {
  const { marks, lines, quotationMarks, nested, underlines, notes } = counts;
  if (marks > maxMarks) return `more than ${maxMarks} marks in one paragraph`;
  if (lines > maxLines) return `more than ${maxLines} lines in one paragraph`;
  if (quotationMarks > maxQuotationMarks)
    return `more than ${maxQuotationMarks} lines of quotations`;
  if (nested > maxNested) return `more than ${maxNested} lists in other lists`;
  if (underlines > maxUnderlines) return `more than ${maxUnderlines} lines drawn`;
  return notes > maxNotes ? `more than ${maxNotes} footnotes` : undefined;
}

function countMarks(words: string): number {
  let count = 0;
  for (const sign of words) if (marks.has(sign)) count += 1;
  return count;
}

const marks = new Set(["[", "]", "*", "_", "~", "<", "`"]);

function countOf(words: string, sign: string): number {
  let count = 0;
  for (let at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) count += 1;
  return count;
}
