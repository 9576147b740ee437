/** Counted words → ranges: the frequent ones for the head, the others in files, forwards and backwards. */
import type { Emit } from "./build-index.ts";
import type { IndexHead, WordRange } from "./index-files.ts";
import { packNumber, packWords } from "./packing.ts";

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

/** Words in the head: enough for the first letters of most queries, few enough for one small file. */
const frequentWords = 500;
/** A range is cut before its words (in articles, all of them together) cost more than this in a segment. */
const rangeWeight = 2500;
const rangeWords = 400;
const backwardWords = 800;

/** In: all words, the number of segments, the names each word belongs to. Out: ranges, files emitted. */
export function buildLexicon(
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
  { namesOfWord, emit }: { namesOfWord: ReadonlyMap<string, number[]>; emit: Emit },
): Lexicon {
  const sorted = [...counted.keys()].sort();
  const frequent = mostFrequent(sorted, counted);
  const frequentRanges = cut(
    sorted.filter((word) => frequent.has(word)),
    counted,
    segments,
  );
  const rest = sorted.filter((word) => !frequent.has(word));
  const restRanges = cut(rest, counted, segments);
  const toRange = (words: string[]) => packRange(words, counted, segments, namesOfWord);
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
): Set<string> {
  const articles = (word: string) => counted.get(word)?.articles ?? 0;
  return new Set([...sorted].sort((a, b) => articles(b) - articles(a)).slice(0, frequentWords));
}

function cut(
  words: readonly string[],
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
): string[][] {
  const ranges: string[][] = [];
  let range: string[] = [];
  let weight = 0;
  for (const word of words) {
    const cost = (counted.get(word)?.articles ?? 0) / segments;
    if (range.length > 0 && (weight + cost > rangeWeight || range.length >= rangeWords)) {
      ranges.push(range);
      range = [];
      weight = 0;
    }
    range.push(word);
    weight += cost;
  }
  if (range.length > 0) ranges.push(range);
  return ranges;
}

function packRange(
  words: string[],
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
  namesOfWord: ReadonlyMap<string, number[]>,
): WordRange {
  const numbers = words.map((word) => {
    const { articles, segments: present } = counted.get(word) ?? { articles: 0, segments: [] };
    const where = segments === 1 ? "" : packSegments(present, segments);
    const names = namesOfWord.get(word) ?? [];
    return packNumber(articles) + where + packNumber(names.length) + names.map(packNumber).join("");
  });
  return { words: packWords(words), numbers: numbers.join("") };
}

/** 0 for all of them, else how many and which. */
function packSegments(present: readonly number[], segments: number): string {
  if (present.length === segments) return packNumber(0);
  return packNumber(present.length) + present.map(packNumber).join("");
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
