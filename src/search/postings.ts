/** Where a word stands: articles with weights, and places in them ↔ packed strings. */
import { packNumber, unpack } from "./packing.ts";

/**
 * Postings as they are searched, the heaviest first: for each article its number times 16, and its weight in
 * the lowest four bits: steps of the share from 0 to 7, and 8 more if the title has the word.
 */
export type Postings = Uint32Array;

const steps = 8;
const smallest = 0.25;
const step = 0.1;

/** Where places in the text begin, so that none is next to one in the title. */
export const textStart = 2 ** 20;

/** In: an article, how much of it the word is, from 0 to 1, and whether its title has it. Out: one posting. */
export function toPosting(article: number, share: number, inTitle: boolean): number {
  const level = Math.min(steps - 1, Math.max(0, Math.round((share - smallest) / step)));
  return article * 16 + level + (inTitle ? steps : 0);
}

/** In: postings, ascending. Out: for each weight that is there: how many articles, the weight, and those. */
export function packPostings(postings: readonly number[]): string {
  const groups: number[][] = Array.from({ length: 2 * steps }, () => []);
  for (const posting of postings) groups[posting & 15]?.push(articleOf(posting));
  let packed = "";
  for (let weight = groups.length - 1; weight >= 0; weight -= 1) {
    const articles = groups[weight] ?? [];
    if (articles.length > 0)
      packed += packNumber(articles.length) + packNumber(weight) + pack(articles);
  }
  return packed;
}

function pack(ascending: readonly number[]): string {
  let last = -1;
  let packed = "";
  for (const number of ascending) {
    packed += packNumber(number - last - 1);
    last = number;
  }
  return packed;
}

/** What packPostings was given, by weight. */
export function unpackPostings(packed: string): Postings {
  const reader = unpack(packed);
  const groups: number[] = [];
  let total = 0;
  while (!reader.isDone()) {
    const count = reader.number();
    groups.push(count);
    total += count;
    reader.skip(count + 1);
  }
  const again = unpack(packed);
  const found = new Uint32Array(total);
  let place = 0;
  for (const count of groups) {
    again.skip(1);
    const weight = again.number();
    let article = -1;
    for (const end = place + count; place < end; place += 1) {
      article += again.number() + 1;
      found[place] = article * 16 + weight;
    }
  }
  return found;
}

/** A posting → its article. */
export function articleOf(posting: number): number {
  return posting >>> 4;
}

export function isInTitle(posting: number): boolean {
  return (posting & 8) > 0;
}

/** A posting → how much it counts; half as much again in the title. */
export function weightOf(posting: number): number {
  return (smallest + step * (posting & 7)) * (isInTitle(posting) ? 1.5 : 1);
}

/** Reads the packed places of a word, article by article. */
export interface PlacesReader {
  /** The places in the article that is the n-th, counted from 0, to have the word; n must ascend. */
  of(posting: number): number[];
}

/** In: for each article the number of places in the title, those, and the same for the text. Out: what reads it. */
export function readPlaces(packed: string): PlacesReader {
  const reader = unpack(packed);
  let next = 0;
  const skip = () => {
    for (let part = 0; part < 2; part += 1) reader.skip(reader.number());
  };
  const readPart = (start: number, places: number[]) => {
    let last = start - 1;
    for (let left = reader.number(); left > 0; left -= 1) {
      last += reader.number() + 1;
      places.push(last);
    }
  };
  return {
    of(posting) {
      for (; next < posting; next += 1) skip();
      next += 1;
      const places: number[] = [];
      readPart(0, places);
      readPart(textStart, places);
      return places;
    },
  };
}
