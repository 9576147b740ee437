/** Words that follow each other → the articles in which they do. */
import { articleOf, bodyStart, type PositionReader, type Postings, weightOf } from "../postings.ts";
import type { Term } from "./lexicon.ts";
import type { SearchIndex } from "./open-index.ts";

interface Phrase {
  terms: readonly Term[];
  inTitle: boolean;
  /** Undefined when any article may match. */
  isAllowed: ((article: number) => boolean) | undefined;
}

export interface PhraseMatch {
  article: number;
  /** The least weight that a word of the phrase has in the article. */
  weight: number;
  /** Positions of its last word, ascending. */
  ends: readonly number[];
}

/**
 * First looks for articles that have all the words, then, in these only, for the words one after the other.
 *
 * @returns the articles, ascending
 */
export function matchPhrase(
  { terms, inTitle, isAllowed }: Phrase,
  index: SearchIndex,
  segment: number,
): PhraseMatch[] {
  const postings = terms.map((term) => index.postings(term, segment));
  const common = findCommon(postings);
  if (common.length === 0) return [];
  const readers = terms.map((term) => index.positions(term, segment));
  const matches: PhraseMatch[] = [];
  for (const { article, places } of common) {
    if (!(isAllowed?.(article) ?? true)) continue;
    const ends = findEnds(readers, places, inTitle);
    if (ends.length === 0) continue;
    const weights = places.map((place, word) => weightOf(postings[word]?.[place] ?? 0));
    matches.push({ article, weight: Math.min(...weights), ends });
  }
  return matches;
}

/** The articles that are in all of the postings, and at which place in each. */
export function findCommon(postings: readonly Postings[]): { article: number; places: number[] }[] {
  const [first = new Uint32Array(0), ...others] = postings;
  const places = others.map(() => 0);
  const common: { article: number; places: number[] }[] = [];
  first.forEach((posting, place) => {
    const article = articleOf(posting);
    const isInAll = others.every((other, word) => {
      let next = places[word] ?? 0;
      while (next < other.length && articleOf(other[next] ?? 0) < article) next += 1;
      places[word] = next;
      return next < other.length && articleOf(other[next] ?? 0) === article;
    });
    if (isInAll) common.push({ article, places: [place, ...places] });
  });
  return common;
}

/** Where the words follow each other. It stops at the first two that never do. */
function findEnds(
  readers: readonly PositionReader[],
  places: readonly number[],
  inTitle: boolean,
): readonly number[] {
  let ends: readonly number[] | undefined;
  for (const [word, reader] of readers.entries()) {
    const positions = reader(places[word] ?? 0);
    if (ends) ends = follow(ends, positions);
    else ends = inTitle ? positions.filter((position) => position < bodyStart) : positions;
    if (ends.length === 0) break;
  }
  return ends ?? [];
}

/** Which of the positions come right after one of the ends; both ascend. */
function follow(ends: readonly number[], positions: readonly number[]): number[] {
  const next: number[] = [];
  let at = 0;
  for (const end of ends) {
    while (at < positions.length && (positions[at] ?? 0) <= end) at += 1;
    if (positions[at] === end + 1) next.push(end + 1);
  }
  return next;
}
