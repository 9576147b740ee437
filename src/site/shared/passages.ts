/**
 * Splits a huge block into the passages that it is displayed in. A file may hold megabytes of text in one
 * line; no browser lays that out as one paragraph, and nobody could link into it. The record keeps one block.
 */
import type { Block, Span } from "../../record/record.ts";
import { findSentences } from "../../text/sentences.ts";

/** A block up to this length is one passage. */
export const longestWhole = 20_000;
const passageLength = 3000;
const longestPassage = 6000;

/**
 * Splits a huge block where sentences end, else between words, else between characters; any other block
 * is returned as it is.
 *
 * @param unbroken - spans that must not be split, in order.
 */
export function toPassages(text: string, block: Block, whole: readonly Span[]): Block[] {
  if (block.end - block.start <= longestWhole) return [block];
  const beside = keepWhole(whole);
  const passages: Block[] = [];
  let start = block.start;
  for (const near of findCuts(text, block)) {
    if (near - start < passageLength) continue;
    const cut = skipBlank(text, beside(near));
    if (cut >= block.end) break;
    passages.push({ ...block, start, end: endOfWords(text, start, cut) });
    start = cut;
  }
  return [...passages, { ...block, start }];
}

/** Positions where the block may be split, in order: starts of sentences, and positions inside very long ones. */
function* findCuts(text: string, block: Block): Generator<number> {
  for (const { start, end } of findSentences(text, block)) {
    if (start > block.start) yield start;
    for (let cut = start + passageLength; end - cut > passageLength; cut += passageLength) {
      cut = cutNear(text, cut);
      yield cut;
    }
  }
}

/** The start of the next word if one is near, else of the next grapheme. */
function cutNear(text: string, position: number): number {
  const ahead = text.slice(position, position + longestPassage - passageLength);
  const space = ahead.search(/\s\S/);
  if (space !== -1) return position + space + 1;
  const around = position - charactersBefore;
  const next = [...characters.segment(text.slice(around, position + charactersBefore))].find(
    ({ index }) => index >= charactersBefore,
  );
  return around + (next?.index ?? charactersBefore);
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** No grapheme in real text is longer than this. */
const charactersBefore = 40;

/** Makes a function that moves a position to the end of the span that it would split; positions must be asked in rising order. */
function keepWhole(spans: readonly Span[]): (position: number) => number {
  let next = 0;
  return (position) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next += 1;
    const span = spans[next];
    return span && span.start < position ? span.end : position;
  };
}

function skipBlank(text: string, position: number): number {
  notBlank.lastIndex = position;
  return notBlank.exec(text)?.index ?? text.length;
}

const notBlank = /\S/g;

/** Blank space between two passages belongs to neither. */
function endOfWords(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
