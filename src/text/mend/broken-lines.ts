/**
 * Lines that a collector broke: those of one paragraph are joined, and so are the two halves of a
 * word that was broken at the line's end.
 *
 * Most pages have one line a paragraph. Some collectors break lines at 60 to 100 characters; there
 * a paragraph is all lines up to a blank one, or up to a short line that ends a sentence.
 */
import { mark } from "../interface-language.ts";
import type { Repair, Span } from "../../record/record.ts";
import { findLines, type Line } from "../lines.ts";
import { brokenWord, type Halves, isKnownWord, isUnknownWord, readHalves } from "./hyphenation.ts";
import type { TextVocabulary } from "./vocabulary.ts";

export interface LineOptions {
  vocabulary: TextVocabulary;
  /** Whether a line is certainly no part of a paragraph that is broken over several lines. */
  standsAlone: (words: string) => boolean;
  /** Parts of the text whose lines are as the format means them; in order. */
  asMeant: readonly Span[];
}

/** A repair for each line end inside a paragraph: it becomes a space, or nothing within a word or after a hyphen. */
export function findBrokenLines(text: string, options: LineOptions): Repair[] {
  const isMeant = touches(options.asMeant);
  const lines = findLines(text).filter((line) => !isMeant(line));
  const ends = findLineEnds(text, lines);
  const width = findWrapWidth(text, ends);
  const breaksWords = ends.some(({ halves }) => halves && isKnownWord(halves, options.vocabulary));
  const repairs: Repair[] = [];
  for (const end of ends) {
    const isFirst = repairs.at(-1)?.end !== end.before.start;
    const repair = joinLines(text, { ...end, width, isFirst, breaksWords }, options);
    if (repair) repairs.push(repair);
  }
  return repairs;
}

/** Where one line ends and the next begins, without a blank one between. */
interface LineEnd {
  before: Line;
  line: Line;
  /** What may be one word, broken here. */
  halves: Halves | undefined;
}

function findLineEnds(text: string, lines: readonly Line[]): LineEnd[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || line.gap || before.number + 1 < line.number) return [];
    return [{ before, line, halves: readHalves(text, { start: before.end, end: line.start }) }];
  });
}

interface LineEndContext extends LineEnd {
  /** How wide the lines of the text are, if a collector broke them. */
  width: number | undefined;
  /** Whether the line before begins a paragraph. */
  isFirst: boolean;
  /** Whether the text breaks words at the ends of its lines. */
  breaksWords: boolean;
}

function joinLines(
  text: string,
  { before, line, halves, width, isFirst, breaksWords }: LineEndContext,
  { vocabulary, standsAlone }: LineOptions,
): Repair | undefined {
  const [start, end] = [before.end, line.start];
  const isWord =
    halves &&
    (isKnownWord(halves, vocabulary) || (breaksWords && isUnknownWord(halves, vocabulary)));
  if (isWord) return { start: start - 1, end, kind: brokenWord, text: "" };
  const hyphen = /\p{L}[-\u2010\u2011]$/u.test(text.slice(Math.max(0, start - 2), start));
  const isContinued = goesOn(text, { before, line }, width) || (hyphen && breaksWords);
  if (!isContinued) return undefined;
  if (isFirst && standsAlone(text.slice(before.start, before.end))) return undefined;
  if (standsAlone(text.slice(line.start, line.end))) return undefined;
  return { start, end, kind: mark("broken line"), text: hyphen ? "" : " " };
}

/** The width at which a collector broke the lines, or nothing when lines are whole paragraphs. */
function findWrapWidth(text: string, ends: readonly LineEnd[]): number | undefined {
  const broken = ends.filter(({ before, line }) => isBroken(text, before, line)).length;
  const width = ends.reduce(
    (widest, { before, line }) =>
      Math.max(widest, before.end - before.start, line.end - line.start),
    0,
  );
  return ends.length >= 3 && broken >= ends.length * 0.4 && width <= 140 ? width : undefined;
}

function goesOn(
  text: string,
  { before, line }: Pick<LineEnd, "before" | "line">,
  width: number | undefined,
): boolean {
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
