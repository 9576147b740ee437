/** Counted words → ranges: the frequent ones for the head, the others in files, forwards and backwards. */
import type { Emit } from "./build-index.ts";
import type { IndexHead, IndexSizes, WordRange } from "./index-files.ts";
import type { BuiltNames } from "./build-names.ts";
import { packNumber, packNumbers, packWords } from "./packing.ts";

export interface CountedWord {
  articles: number;
  /** In which segments it stands, ascending. */
  segments: number[];
}

export interface Lexicon {
  head: Pick<IndexHead, "frequent" | "ranges" | "backward">;
  /** The words of each range, in order. */
  ranges: string[][];
}

/** Words in a file of backward words. */
const backwardWords = 800;

interface Making {
  names: Pick<BuiltNames, "ofWord" | "spelled">;
  emit: Emit;
  sizes: IndexSizes;
}

/** In: all words, the number of segments, the names each word belongs to. Out: ranges, files emitted. */
export function buildLexicon(
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
  { names, emit, sizes }: Making,
): Lexicon {
  const sorted = [...counted.keys()].sort();
  const frequent = mostFrequent(sorted, counted, sizes.frequentWords);
  const cost = (word: string) => (counted.get(word)?.articles ?? 0) / segments;
  const frequentRanges = cut(
    sorted.filter((word) => frequent.has(word)),
    cost,
    sizes,
  );
  const rest = sorted.filter((word) => !frequent.has(word));
  const restRanges = cut(rest, cost, sizes);
  const toRange = (words: string[]) => packRange(words, counted, segments, names);
  restRanges.forEach((words, index) => {
    emit("words", `l${frequentRanges.length + index}`, toRange(words));
  });
  return {
    head: {
      frequent: frequentRanges.map(toRange),
      ranges: packWords(restRanges.map((words) => words[0] ?? "")),
      backward: emitBackward(rest, emit),
    },
    ranges: [...frequentRanges, ...restRanges],
  };
}

function mostFrequent(
  sorted: readonly string[],
  counted: ReadonlyMap<string, CountedWord>,
  most: number,
): Set<string> {
  const articles = (word: string) => counted.get(word)?.articles ?? 0;
  return new Set([...sorted].sort((a, b) => articles(b) - articles(a)).slice(0, most));
}

function cut(
  words: readonly string[],
  cost: (word: string) => number,
  { rangeWords, rangePlaces }: IndexSizes,
): string[][] {
  const ranges: string[][] = [];
  let range: string[] = [];
  let places = 0;
  for (const word of words) {
    if (range.length >= rangeWords || (range.length > 0 && places + cost(word) > rangePlaces)) {
      ranges.push(range);
      range = [];
      places = 0;
    }
    range.push(word);
    places += cost(word);
  }
  if (range.length > 0) ranges.push(range);
  return ranges;
}

function packRange(
  words: string[],
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
  names: Making["names"],
): WordRange {
  const numbers = words.map((word) => {
    const { articles, segments: present } = counted.get(word) ?? { articles: 0, segments: [] };
    const where = segments === 1 ? "" : packSegments(present, segments);
    const ofWord = packNumbers(names.ofWord.get(word) ?? []);
    return packNumber(articles) + where + ofWord + packNumbers(names.spelled.get(word) ?? []);
  });
  return { words: packWords(words), numbers: numbers.join("") };
}

/** 0 for all of them, else how many and which. */
function packSegments(present: readonly number[], segments: number): string {
  if (present.length === segments) return packNumber(0);
  return packNumbers(present);
}

function emitBackward(words: readonly string[], emit: Emit): string {
  const backward = words
    .filter((word) => !word.includes(":"))
    .map((word) => [...word].reverse().join(""))
    .sort();
  const firsts: string[] = [];
  for (let start = 0; start < backward.length; start += backwardWords) {
    const file = backward.slice(start, start + backwardWords);
    emit("words", `r${firsts.length}`, packWords(file));
    firsts.push(file[0] ?? "");
  }
  return packWords(firsts);
}
