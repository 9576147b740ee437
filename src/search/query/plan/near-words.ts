/** A word → the words of the corpus that may have been meant, by Fuse over a few candidates. */
import Fuse from "fuse.js/min-basic";
import { countEdits } from "../../../text/spelling.ts";

/** Fewer candidates than this keep Fuse under a millisecond. */
const mostCandidates = 120;
const mostNear = 12;
const shortestWord = 4;
/** In a longer word Fuse sees no more than its first 32 letters. */
const longestWord = 32;

/** A word that may have been meant, and how many slips lie between. */
export interface NearWord {
  word: string;
  edits: number;
}

/** In: a folded word and words to choose from. Out: the nearest first, never itself. */
export function findNear(word: string, among: readonly string[]): NearWord[] {
  if (word.length < shortestWord || word.length > longestWord) return [];
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
  // One slip is likelier than two: two are only thought of where one explains nothing.
  const fewest = Math.min(allowed, ...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits <= fewest)
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, mostNear);
}

/** Those with nearly the same letters: a slip takes one away and puts one in. */
function preselect(word: string, among: readonly string[], slips: number): string[] {
  const counts = countLetters(word);
  const rated: { candidate: string; differing: number }[] = [];
  for (const candidate of among) {
    if (candidate === word || Math.abs(candidate.length - word.length) > slips) continue;
    const differing = differenceOf(counts, word.length, candidate);
    if (differing <= 2 * slips) rated.push({ candidate, differing });
  }
  rated.sort((a, b) => a.differing - b.differing || (a.candidate < b.candidate ? -1 : 1));
  return rated.slice(0, mostCandidates).map(({ candidate }) => candidate);
}

function countLetters(word: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters that only one of the two has. */
function differenceOf(counts: ReadonlyMap<string, number>, length: number, other: string): number {
  let shared = 0;
  for (const [letter, count] of countLetters(other))
    shared += Math.min(count, counts.get(letter) ?? 0);
  return length + other.length - 2 * shared;
}
