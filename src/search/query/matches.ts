/** Articles of a segment that match, and what any, all and none of several make of them. */
import type { Tier } from "./plan/plan.ts";

/** For each article of a segment how it was found, and its score. */
export interface Matches {
  /** A Tier, or `absent`. */
  tiers: Uint8Array;
  scores: Float32Array;
}

/** In place of a tier: not found. */
export const absent = 3;

/** In: how many articles the segment has. Out: none of them. */
export function nothing(count: number): Matches {
  return { tiers: new Uint8Array(count).fill(absent), scores: new Float32Array(count) };
}

/** All of them. */
export function everything(count: number): Matches {
  return { tiers: new Uint8Array(count), scores: new Float32Array(count) };
}

/** What follows changes the first of the matches it is given. */
export function copy({ tiers, scores }: Matches): Matches {
  return { tiers: tiers.slice(), scores: scores.slice() };
}

/** Finds an article, perhaps once more: the best way counts, scores of the ways are added. */
export function add(
  { tiers, scores }: Matches,
  article: number,
  { score, tier }: { score: number; tier: Tier },
): void {
  tiers[article] = Math.min(tiers[article] ?? absent, tier);
  scores[article] = (scores[article] ?? 0) + score;
}

/** The first of them becomes all that are in any of them. */
export function unite(into: Matches, other: Matches): Matches {
  const { tiers, scores } = into;
  for (let article = 0; article < tiers.length; article += 1) {
    tiers[article] = Math.min(tiers[article] ?? absent, other.tiers[article] ?? absent);
    scores[article] = (scores[article] ?? 0) + (other.scores[article] ?? 0);
  }
  return into;
}

/** The first of them becomes what is in both: the less exact way, scores added. */
export function intersect(into: Matches, other: Matches): Matches {
  const { tiers, scores } = into;
  for (let article = 0; article < tiers.length; article += 1) {
    tiers[article] = Math.max(tiers[article] ?? absent, other.tiers[article] ?? absent);
    scores[article] =
      tiers[article] === absent ? 0 : (scores[article] ?? 0) + (other.scores[article] ?? 0);
  }
  return into;
}

/** Takes the unwanted out, however they were found. */
export function subtract(from: Matches, unwanted: Matches): Matches {
  const { tiers, scores } = from;
  for (let article = 0; article < tiers.length; article += 1) {
    if (unwanted.tiers[article] === absent) continue;
    tiers[article] = absent;
    scores[article] = 0;
  }
  return from;
}
