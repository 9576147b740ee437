/** The words near a word, and how much more often they stand there than elsewhere: Dunning's log-likelihood. */
import type { isStopWord } from "../../stop-words.ts";
import type { SearchIndex } from "../open-index.ts";

/**
 * A word that stands near another more often than by chance.
 *
 * @see Ted Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993)
 */
export interface Collocate {
  /** As printed, "Ukrainian". */
  text: string;
  folded: string;
  near: number;
  /** In all articles. */
  total: number;
  /** Log-likelihood ratio, G²: from 3.84 on, chance is less likely than 5 %; from 10.83 on, than 0.1 %. */
  strength: number;
}

/** Counts printed words. */
export interface NeighbourCounts {
  add: (folded: string, printed: string) => void;
  /** Of all words, stop words too. */
  total: () => number;
  /** Words that were added several times and that say something. */
  words: () => { folded: string; text: string; near: number }[];
}

/** What stands there once says nothing. */
const leastNear = 2;

/** @param isCommon tells the words that say nothing */
export function countNeighbours(isCommon: typeof isStopWord): NeighbourCounts {
  const counts = new Map<string, { near: number; text: string }>();
  let total = 0;
  return {
    add(folded, printed) {
      total += 1;
      const count = counts.get(folded);
      if (!count) counts.set(folded, { near: 1, text: printed });
      else {
        count.near += 1;
        if (isLower(printed)) count.text = printed;
      }
    },
    total: () => total,
    words: () =>
      [...counts]
        .filter(([folded, { near }]) => near >= leastNear && !isCommon(folded))
        .map(([folded, { near, text }]) => ({ folded, text: withoutPossessive(text), near })),
  };
}

/** Words in small letters are printed so in running text: "strike" rather than "Strike" of a headline. */
function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

function withoutPossessive(text: string): string {
  return text.replace(/['’ʼ]s$/i, "");
}

type Totals = Pick<SearchIndex, "blockOf" | "find" | "occurrences" | "runUntilLoaded">;

/**
 * Weighs neighbours, those of one file of the lexicon after the other: compared are the words that are near with all others.
 *
 * @param words how many all articles have
 * @param pause called often; it lets the browser draw
 * @returns those that stand there more often than elsewhere, the strongest first
 */
export async function weighNeighbours(
  neighbours: NeighbourCounts,
  { words, index, pause }: { words: number; index: Totals; pause: () => Promise<void> },
): Promise<Collocate[]> {
  const near = neighbours.total();
  const byBlock = Map.groupBy(neighbours.words(), ({ folded }) => index.blockOf(folded));
  const weighed = await Promise.all(
    [...byBlock.values()].map(async (block) => {
      await pause();
      return index.runUntilLoaded(() =>
        block.map((word): Collocate => {
          const term = index.find(word.folded);
          const total = term ? index.occurrences(term) : 0;
          const strength = logLikelihood({ together: word.near, near, total, words });
          return { ...word, total, strength };
        }),
      );
    }),
  );
  return weighed
    .flat()
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.folded < b.folded ? -1 : 1));
}

interface Contingency {
  /** How often the word stands near. */
  together: number;
  /** How many words stand near. */
  near: number;
  /** How often there is the word. */
  total: number;
  /** How many words there are. */
  words: number;
}

/** @returns G² of the fourfold table; 0 where the word is near no more often than expected */
export function logLikelihood({ together, near, total, words }: Contingency): number {
  if (together * words <= near * total) return 0;
  const cells: [observed: number, row: number, column: number][] = [
    [together, near, total],
    [near - together, near, words - total],
    [total - together, words - near, total],
    [words - near - total + together, words - near, words - total],
  ];
  let sum = 0;
  for (const [observed, row, column] of cells)
    if (observed > 0) sum += observed * Math.log((observed * words) / (row * column));
  return 2 * sum;
}
