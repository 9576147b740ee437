/** Where words occur: articles with weights, and positions in those articles ↔ packed strings, one for each shard. */
import {
  type AnswerStates,
  type BitCoder,
  newStates,
  packBits,
  unpackBitsWithPauses,
} from "./coding/bit-coder.ts";
import { codeNumber, newNumberStates } from "./coding/code-number.ts";
import { noPause, runSteps, type Steps } from "./steps.ts";

/**
 * The articles of a segment that have a word, ascending. A posting is the number of the article times
 * 16, and in the lowest four bits the weight of the word: its level from 0 to 7, and 8 more if it is in the title.
 */
export type Postings = Uint32Array;

const levels = 8;
/** Shares of an article below this have level 0; each level above it stands for one step more. */
const lowestShare = 0.25;
const step = 0.1;

/** Positions in the text are counted from here, so that none of them follows one in the title. */
export const bodyStart = 2 ** 20;

/**
 * @param share how much of the article the word is, from 0 to 1
 * @returns one posting
 */
export function toPosting(article: number, share: number, inTitle: boolean): number {
  const level = Math.min(levels - 1, Math.max(0, Math.round((share - lowestShare) / step)));
  return article * 16 + level + (inTitle ? levels : 0);
}

/** Packs the postings of the terms of a shard, each ascending. */
export function packPostings(terms: readonly (readonly number[])[]): string {
  return packBits((coder) => runSteps(codePostings(coder, terms)));
}

/** @throws (rejects) if it is not what packPostings made */
export async function unpackPostings(packed: string, pause = noPause): Promise<Postings[]> {
  const terms = await unpackBitsWithPauses(packed, (coder) => codePostings(coder, []), pause);
  return terms.map((postings) => Uint32Array.from(postings));
}

/** Some milliseconds of work. */
const [postingsPerStep, termsPerStep] = [4000, 200];

/** How many of a term there are, then for each how many articles lie between, and its weight. */
function* codePostings(coder: BitCoder, given: readonly (readonly number[])[]): Steps<number[][]> {
  const counts = newNumberStates();
  const gaps = newNumberStates(sizeClasses);
  const weights = newStates((levels + 1) * 2 * levels);
  /** In an article, words that occur as often weigh the same: the level of the word before in it says much. */
  const lastLevels: number[] = [];
  const terms: number[][] = [];
  for (let left = codeNumber(coder, counts, given.length); left > 0; left -= 1) {
    const own = given[terms.length] ?? [];
    const count = codeNumber(coder, counts, own.length);
    const kind = sizeClassOf(count);
    const postings: number[] = [];
    let next = 0;
    while (postings.length < count) {
      const posting = own[postings.length] ?? 0;
      const article = next + codeNumber(coder, gaps, articleOf(posting) - next, kind);
      const weight = codeWeight(coder, weights, posting & 15, lastLevels[article] ?? levels);
      if (weight < levels) lastLevels[article] = weight;
      postings.push(article * 16 + weight);
      next = article + 1;
      if (postings.length % postingsPerStep === 0) yield undefined;
    }
    terms.push(postings);
    if (terms.length % termsPerStep === 0) yield undefined;
  }
  return terms;
}

/** Four answers, from the highest bit on; each depends on those before. */
function codeWeight(coder: BitCoder, states: AnswerStates, given: number, last: number): number {
  let node = 1;
  for (let bit = 3; bit >= 0; bit -= 1)
    node = 2 * node + coder.answer(states, 2 * levels * last + node, (given >> bit) & 1);
  return node - 16;
}

/** Frequent terms have small gaps: terms in twice as many articles are another class. */
const sizeClasses = 20;

function sizeClassOf(count: number): number {
  return Math.min(sizeClasses - 1, 31 - Math.clz32(count + 1));
}

/** A posting → its article. */
export function articleOf(posting: number): number {
  return posting >>> 4;
}

export function isInTitle(posting: number): boolean {
  return (posting & 8) > 0;
}

/** A posting → how much it counts: more by half in the title. */
export function weightOf(posting: number): number {
  return (lowestShare + step * (posting & 7)) * (isInTitle(posting) ? 1.5 : 1);
}

/** The positions of a word in an article, in the headline and in the text, both ascending and counted from 0. */
export interface WordPositions {
  title: readonly number[];
  body: readonly number[];
}

/**
 * The positions of a word.
 *
 * @param place which of the articles that have the word, counted from 0
 * @returns ascending, those in the text counted from `bodyStart`
 */
export type PositionReader = (place: number) => readonly number[];

/** Packs the positions of the terms of a shard: of each, for the articles that have it. */
export function packPositions(terms: readonly (readonly WordPositions[])[]): string {
  return packBits((coder) => runSteps(codePositions(coder, terms)));
}

/** @throws (rejects) if it is not what packPositions made */
export async function unpackPositions(packed: string, pause = noPause): Promise<PositionReader[]> {
  const { ends, positions, firsts } = await unpackBitsWithPauses(
    packed,
    (coder) => codePositions(coder, []),
    pause,
  );
  return firsts.map(
    (first) => (place) => positions.slice(ends[first + place - 1] ?? 0, ends[first + place]),
  );
}

const nowhere: WordPositions = { title: [], body: [] };
const countClasses = 6;
/** Of frequent words, some milliseconds of work. */
const articlesPerStep = 500;

/**
 * For each article whether the word is in its headline, how often it is there and in the text, and the words between.
 *
 * @returns all positions one after the other, where those of each article end, and which article is a term's first
 */
function* codePositions(coder: BitCoder, given: readonly (readonly WordPositions[])[]) {
  const counts = newNumberStates(sizeClasses + 2);
  const gaps = newNumberStates(2 * countClasses + 1);
  const inTitle = newStates(sizeClasses);
  const positions: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  function codeGaps(list: readonly number[], count: number, start: number, kind: number): void {
    let next = 0;
    for (let place = 0; place < count; place += 1) {
      const step = place === 0 ? kind : kind + countClasses;
      next += codeNumber(coder, gaps, (list[place] ?? 0) - next, Math.min(step, 2 * countClasses));
      positions.push(start + next);
      next += 1;
    }
  }
  for (let left = codeNumber(coder, counts, given.length, sizeClasses); left > 0; left -= 1) {
    const own = given[firsts.length] ?? [];
    firsts.push(ends.length);
    const articles = codeNumber(coder, counts, own.length, sizeClasses);
    const kind = sizeClassOf(articles);
    for (let article = 0; article < articles; article += 1) {
      const { title, body } = own[article] ?? nowhere;
      const isTitled = coder.answer(inTitle, kind, title.length > 0 ? 1 : 0) === 1;
      if (isTitled) {
        const count = 1 + codeNumber(coder, counts, title.length - 1, sizeClasses + 1);
        codeGaps(title, count, 0, 2 * countClasses);
      }
      // What is not in the headline is in the text.
      const least = isTitled ? 0 : 1;
      const count = least + codeNumber(coder, counts, body.length - least, kind);
      codeGaps(body, count, bodyStart, Math.min(countClasses - 1, 31 - Math.clz32(count + 1)));
      ends.push(positions.length);
      if (ends.length % articlesPerStep === 0) yield undefined;
    }
  }
  return { positions, ends, firsts };
}
