/** Which articles of a segment match, and how matches are combined. */
import type { Tier } from "./plan/plan.ts";

/** For each article of a segment how it was found, and its score. */
export interface Matches {
  /** A Tier, or `notFound`. */
  tiers: Uint8Array;
  scores: Float32Array;
}

export const notFound = 3;

/** @param articles how many the segment has */
export function noMatches(articles: number): Matches {
  return { tiers: new Uint8Array(articles).fill(notFound), scores: new Float32Array(articles) };
}

export function allMatch(articles: number): Matches {
  return { tiers: new Uint8Array(articles), scores: new Float32Array(articles) };
}

/** For what must be kept: the functions below change the first matches they are given. */
export function copyMatches({ tiers, scores }: Matches): Matches {
  return { tiers: tiers.slice(), scores: scores.slice() };
}

/** Adds a match, perhaps to one that is there: the best tier counts, the scores are added. */
export function addMatch(
  { tiers, scores }: Matches,
  article: number,
  { score, tier }: { score: number; tier: Tier },
): void {
  tiers[article] = Math.min(tiers[article] ?? notFound, tier);
  scores[article] = (scores[article] ?? 0) + score;
}

/** Adds the articles of `other`. */
export function unite(matches: Matches, other: Matches): Matches {
  const { tiers, scores } = matches;
  for (let article = 0; article < tiers.length; article += 1) {
    tiers[article] = Math.min(tiers[article] ?? notFound, other.tiers[article] ?? notFound);
    scores[article] = (scores[article] ?? 0) + (other.scores[article] ?? 0);
  }
  return matches;
}

/** Keeps the articles that are in both: the worse tier counts, the scores are added. */
export function intersect(matches: Matches, other: Matches): Matches {
  const { tiers, scores } = matches;
  for (let article = 0; article < tiers.length; article += 1) {
    tiers[article] = Math.max(tiers[article] ?? notFound, other.tiers[article] ?? notFound);
    scores[article] =
      tiers[article] === notFound ? 0 : (scores[article] ?? 0) + (other.scores[article] ?? 0);
  }
  return matches;
}

/** Takes out the articles that are in `unwanted`. */
export function subtract(matches: Matches, unwanted: Matches): Matches {
  const { tiers, scores } = matches;
  for (let article = 0; article < tiers.length; article += 1) {
    if (unwanted.tiers[article] === notFound) continue;
    tiers[article] = notFound;
    scores[article] = 0;
  }
  return matches;
}
