/**
 * Lines that a collector broke: those of one paragraph are joined, and so are the two halves of a
 * word that was broken at the line's end.
 *
 * Most pages have one line a paragraph. Some collectors break lines at 60 to 100 characters; there
 * a paragraph is all lines up to a blank one, or up to a short line that ends a sentence.
 */
import type { Repair, Span } from "../../record/record.ts";
import { findLines, type Line } from "../lines.ts";
import { isHyphenation } from "./hyphenation.ts";
import type { TextVocabulary } from "./vocabulary.ts";

export interface LineOptions {
  vocabulary: TextVocabulary;
  /** Whether a line is certainly no part of a paragraph that is broken over several lines. */
  standsAlone: (words: string) => boolean;
  /** Parts of the text whose lines are as the format means them; in order. */
  asMeant: readonly Span[];
}

/** A repair for each line end that is none: a space in its place, or nothing within a word or after a hyphen. */
export function findBrokenLines(text: string, options: LineOptions): Repair[] {
  const isMeant = touches(options.asMeant);
  const lines = findLines(text).filter((line) => !isMeant(line));
  const width = findWrapWidth(text, lines);
  const repairs: Repair[] = [];
  /** How the open paragraph begins, if it is still one line. */
  let open: Line | undefined;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const lone = open;
    open = line;
    if (!before || line.gap || before.number + 1 < line.number) return;
    const repair = joinLines(text, { before, line, width, lone }, options);
    if (!repair) return;
    repairs.push(repair);
    open = undefined;
  });
  return repairs;
}

interface Neighbours {
  before: Line;
  line: Line;
  width: number | undefined;
  /** The line before, if it is the first of its paragraph. */
  lone: Line | undefined;
}

function joinLines(
  text: string,
  { before, line, width, lone }: Neighbours,
  { vocabulary, standsAlone }: LineOptions,
): Repair | undefined {
  const [start, end] = [before.end, line.start];
  if (isHyphenation(text, { start, end }, vocabulary)) {
    return { start: start - 1, end, kind: "word broken at the line’s end", text: "" };
  }
  if (!goesOn(text, before, line, width)) return undefined;
  if (lone && standsAlone(text.slice(lone.start, lone.end))) return undefined;
  if (standsAlone(text.slice(line.start, line.end))) return undefined;
  const hyphen = /\p{L}[-\u2010\u2011]$/u.test(text.slice(Math.max(0, start - 2), start));
  return { start, end, kind: "broken line", text: hyphen ? "" : " " };
}

/** The width at which a collector broke the lines, or nothing when lines are whole paragraphs. */
function findWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let pairs = 0;
  let broken = 0;
  let width = 0;
  lines.forEach((line, index) => {
    width = Math.max(width, line.end - line.start);
    const before = lines[index - 1];
    if (!before || line.gap || before.number + 1 < line.number) return;
    pairs += 1;
    if (isBroken(text, before, line)) broken += 1;
  });
  return pairs >= 3 && broken >= pairs * 0.4 && width <= 140 ? width : undefined;
}

function goesOn(text: string, before: Line, line: Line, width: number | undefined): boolean {
  if (line.gap) return false;
  const length = before.end - before.start;
  if (width === undefined) return length >= 40 && isBroken(text, before, line);
  const words = text.slice(line.start, line.end);
  if (listMark.test(words)) return false;
  if (startsLowerCase.test(words)) return true;
  const ended = sentenceEnd.test(text.slice(Math.max(before.start, before.end - 4), before.end));
  if (ended && line.indent > before.indent) return false;
  return length >= width * (ended ? 0.75 : 0.6);
}

/** The line before stops in the middle of a sentence. */
function isBroken(text: string, before: Line, line: Line): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 4), before.end);
  return midSentence.test(tail) && startsLowerCase.test(text.slice(line.start, line.start + 4));
}

const midSentence = /[\p{L}\p{N},;’'–-]$/u;
const sentenceEnd = /[.!?:…]["”’')\]]{0,3}$/;
const startsLowerCase = /^["“‘'(]?\p{Ll}/u;
const listMark = /^(?:[-–—•*·▪►]|\d{1,3}[.)])\s/;

/** A function of spans, asked from left to right: whether one touches any of these, which are in order. */
function touches(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) < end;
  };
}
