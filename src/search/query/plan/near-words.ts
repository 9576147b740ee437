/** A word → the words of the corpus that may have been meant, by Fuse over a few candidates. */
import Fuse from "fuse.js/min-basic";
import { countEdits } from "../../../text/spelling.ts";

/** With no more candidates than this Fuse takes less than a millisecond. */
const maxCandidates = 120;
const maxNear = 12;

/** A word that may have been meant, and how many slips lie between. */
export interface NearWord {
  word: string;
  edits: number;
}

/**
 * @param word folded
 * @param among the words to choose from
 * @returns the nearest first, never the word itself
 */
export function findNearWords(word: string, among: readonly string[]): NearWord[] {
  const allowed = word.length < 8 ? 1 : 2;
  const fuse = new Fuse(preselect(word, among, allowed), {
    threshold: 0.5,
    includeScore: true,
    ignoreFieldNorm: true,
    ignoreLocation: true,
  });
  const near = fuse.search(word).map(({ item, score = 1 }) => ({
    word: item,
    edits: countEdits(word, item, allowed + 1),
    score,
  }));
  // One slip is likelier than two, which are thought of only where no word is one slip away.
  const fewest = Math.min(allowed, ...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits <= fewest)
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, maxNear);
}

/** The words with nearly the same letters: a slip takes at most one away and puts one in. */
function preselect(word: string, among: readonly string[], slips: number): string[] {
  const counts = countLetters(word);
  const rated: { candidate: string; differing: number }[] = [];
  for (const candidate of among) {
    if (candidate === word || Math.abs(candidate.length - word.length) > slips) continue;
    const differing = word.length + candidate.length - 2 * countShared(counts, candidate);
    if (differing <= 2 * slips) rated.push({ candidate, differing });
  }
  rated.sort((a, b) => a.differing - b.differing || (a.candidate < b.candidate ? -1 : 1));
  return rated.slice(0, maxCandidates).map(({ candidate }) => candidate);
}

function countLetters(word: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function countShared(counts: ReadonlyMap<string, number>, other: string): number {
  let shared = 0;
  for (const [letter, count] of countLetters(other))
    shared += Math.min(count, counts.get(letter) ?? 0);
  return shared;
}
