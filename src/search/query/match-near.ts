/** Two words or phrases → the articles in which they stand near each other. */
import { isWord } from "../prefixes.ts";
import { matchPhrase } from "./match-phrase.ts";
import { addMatch, type Matches, noMatches } from "./matches.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Plan, TermsPlan, Tier } from "./plan/plan.ts";

interface Run {
  index: SearchIndex;
  segment: number;
  /** How many the segment has. */
  articles: number;
}

/** Where a word or phrase stands in an article, in one of its forms. */
interface Occurrences {
  tier: Tier;
  weight: number;
  /** Positions of the last word, ascending. */
  ends: readonly number[];
  words: number;
}

/** Finds the articles of a segment, in work that `runUntilLoaded` runs. */
export function matchNear(
  { distance, parts: [first, second] }: Extract<Plan, { kind: "near" }>,
  run: Run,
): Matches {
  const matches = noMatches(run.articles);
  const others = findOccurrences(second, run);
  for (const [article, found] of findOccurrences(first, run))
    for (const one of found)
      for (const other of others.get(article) ?? []) {
        if (!areNear(one, other, distance)) continue;
        const tier = one.tier > other.tier ? one.tier : other.tier;
        addMatch(matches, article, { score: one.weight + other.weight, tier });
      }
  return matches;
}

function findOccurrences(
  { alternatives, inTitle }: TermsPlan,
  { index, segment }: Run,
): Map<number, Occurrences[]> {
  const found = new Map<number, Occurrences[]>();
  for (const { terms, tier } of alternatives) {
    if (!terms.every(({ word }) => isWord(word))) continue;
    const phrase = { terms, inTitle, isAllowed: undefined };
    for (const { article, weight, ends } of matchPhrase(phrase, index, segment)) {
      const known = found.get(article) ?? [];
      found.set(article, known);
      known.push({ tier, weight, ends, words: terms.length });
    }
  }
  return found;
}

/** Whether no more than `distance` words lie from one to the other, in either order; they do not overlap. */
function areNear(one: Occurrences, other: Occurrences, distance: number): boolean {
  let at = 0;
  for (const end of one.ends) {
    while (at < other.ends.length && (other.ends[at] ?? 0) < end - one.words - distance + 1)
      at += 1;
    for (let next = at; next < other.ends.length; next += 1) {
      const otherEnd = other.ends[next] ?? 0;
      const gap =
        otherEnd > end ? otherEnd - other.words + 1 - end : end - one.words + 1 - otherEnd;
      if (otherEnd > end && gap > distance) break;
      if (gap > 0 && gap <= distance) return true;
    }
  }
  return false;
}
