/** Where a word occurs: articles with weights, and positions in those articles ↔ packed strings. */
import { packGaps, packNumber, unpack } from "../text/packing.ts";

/**
 * The articles of a segment that have a word, the heaviest first. A posting is the number of the article times
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

/** Packs ascending postings, grouped by weight: for each, how many articles, the weight, and the articles. */
export function packPostings(postings: readonly number[]): string {
  const groups: number[][] = Array.from({ length: 2 * levels }, () => []);
  for (const posting of postings) groups[posting & 15]?.push(articleOf(posting));
  return groups
    .map((articles, weight) =>
      articles.length === 0
        ? ""
        : packNumber(articles.length) + packNumber(weight) + packGaps(articles),
    )
    .reverse()
    .join("");
}

/** Reads what packPostings was given, the heaviest first. */
export function unpackPostings(packed: string): Postings {
  const counter = unpack(packed);
  const counts: number[] = [];
  let total = 0;
  while (!counter.isDone()) {
    const count = counter.number();
    counts.push(count);
    total += count;
    counter.skip(count + 1);
  }
  const reader = unpack(packed);
  const postings = new Uint32Array(total);
  let place = 0;
  for (const count of counts) {
    reader.skip(1);
    const weight = reader.number();
    let article = -1;
    for (const end = place + count; place < end; place += 1) {
      article += reader.number() + 1;
      postings[place] = article * 16 + weight;
    }
  }
  return postings;
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

/** Packs the positions of a word in one article, both ascending and counted from 0. */
export function packPositions(title: readonly number[], body: readonly number[]): string {
  return packNumber(title.length) + packGaps(title) + packNumber(body.length) + packGaps(body);
}

/** Reads the packed positions of a word, article by article. */
export interface PositionReader {
  /**
   * @param place which of the articles that have the word, counted from 0; from call to call it must ascend
   * @returns the positions, ascending, those in the text counted from `bodyStart`
   */
  of(place: number): number[];
}

/** @param packed what packPositions made for each article that has the word, one after the other */
export function readPositions(packed: string): PositionReader {
  const reader = unpack(packed);
  let next = 0;
  const readPart = (start: number, positions: number[]) => {
    let last = start - 1;
    for (let left = reader.number(); left > 0; left -= 1) {
      last += reader.number() + 1;
      positions.push(last);
    }
  };
  return {
    of(place) {
      for (; next < place; next += 1) {
        reader.skip(reader.number());
        reader.skip(reader.number());
      }
      next += 1;
      const positions: number[] = [];
      readPart(0, positions);
      readPart(bodyStart, positions);
      return positions;
    },
  };
}
