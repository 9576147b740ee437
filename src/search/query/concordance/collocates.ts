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
  /** Words that were added several times and that say something, one after the other. */
  words: () => Iterable<Neighbour>;
}

type Neighbour = Pick<Collocate, "folded" | "text" | "near">;

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
    *words() {
      for (const [folded, { near, text }] of counts)
        if (near >= leastNear && !isCommon(folded))
          yield { folded, text: withoutPossessive(text), near };
    },
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

interface Weighing {
  /** How many words all articles have. */
  words: number;
  index: Totals;
  /** Called often; it lets the browser draw. */
  pause: () => Promise<void>;
  /** How many are wanted, all unless it is said. */
  most?: number;
}

/** Files of the lexicon that are on their way at one time: to ask for one takes a millisecond or two. */
const filesAtOnce = 8;

/**
 * Weighs neighbours, those of one file of the lexicon after the other: compared are the words that are near with all others.
 *
 * @returns those that stand there more often than elsewhere, the strongest first
 */
export async function weighNeighbours(
  neighbours: NeighbourCounts,
  { words, index, pause, most = Number.POSITIVE_INFINITY }: Weighing,
): Promise<Collocate[]> {
  const near = neighbours.total();
  const weigh = (word: Neighbour): Collocate => {
    const term = index.find(word.folded);
    const total = term ? index.occurrences(term) : 0;
    const strength = logLikelihood({ together: word.near, near, total, words });
    return { ...word, total, strength };
  };
  const blocks = (await groupByBlock(neighbours, index, pause)).values();
  let strongest: Collocate[] = [];
  let turn = Promise.resolve();
  async function weighBlocks(): Promise<void> {
    for (const block of blocks) {
      // One after the other: the pause of the next comes after the work of this one.
      turn = turn.then(pause);
      await turn;
      const weighed = await index.runUntilLoaded(() => block.map(weigh));
      const strong = weighed.filter(({ strength }) => strength > 0);
      strongest = [...strongest, ...strong].sort(compareStrength).slice(0, most);
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, weighBlocks));
  return strongest;
}

/** Words by the file of the lexicon that has them. */
async function groupByBlock(
  neighbours: NeighbourCounts,
  index: Totals,
  pause: () => Promise<void>,
): Promise<Map<number, Neighbour[]>> {
  const byBlock = new Map<number, Neighbour[]>();
  for (const word of neighbours.words()) {
    const number = index.blockOf(word.folded);
    const block = byBlock.get(number);
    if (block) block.push(word);
    else byBlock.set(number, [word]);
    await pause();
  }
  return byBlock;
}

function compareStrength(a: Collocate, b: Collocate): number {
  return b.strength - a.strength || (a.folded < b.folded ? -1 : 1);
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
function logLikelihood({ together, near, total, words }: Contingency): number {
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
