/** Counted words → alphabetical blocks, forwards and backwards, and the most frequent ones. */
import { isPrinted } from "../prefixes.ts";
import type { Emit } from "../index-format.ts";
import type { BuiltNames } from "./build-names.ts";
import {
  type IndexHead,
  type IndexSizes,
  perFile,
  toRanges,
  type WordBlock,
} from "../index-format.ts";
import { packNumber, packNumbers, packWords, toSeparator } from "../packing.ts";

export interface CountedWord {
  articles: number;
  /** In which segments it stands, ascending. */
  segments: number[];
}

/** A run of words whose postings share a file. */
export interface Range {
  name: string;
  words: string[];
}

export interface Lexicon {
  head: Pick<IndexHead, "blocks" | "backward" | "rangePlaces">;
  ranges: Range[];
}

/** Words known by their first letter alone. */
const mostFrequent = 400;

interface Making {
  names: Pick<BuiltNames, "ofWord" | "spelled">;
  emit: Emit;
  sizes: IndexSizes;
}

/** In: all words, the number of segments and articles, the names each word belongs to. Out: ranges, files emitted. */
export function buildLexicon(
  counted: ReadonlyMap<string, CountedWord>,
  { segments, articles: articlesIn }: { segments: number; articles: number },
  { names, emit, sizes }: Making,
): Lexicon {
  const words = [...counted.keys()].sort();
  const articles = (word: string) => counted.get(word)?.articles ?? 0;
  const pack = (some: string[]) => packBlock(some, counted, segments, names);
  const rangePlaces = Math.round(sizes.rangePlaces * Math.max(1, articlesIn / sizes.segment));
  const perBlock = perFile(words.length, sizes);
  const firsts: string[] = [];
  const ranges: Range[] = [];
  for (let start = 0; start < words.length; start += perBlock) {
    const block = words.slice(start, start + perBlock);
    emit("words", `l${firsts.length}`, pack(block));
    ranges.push(...toNamedRanges(block, toRanges(block.map(articles), rangePlaces), firsts.length));
    firsts.push(toSeparator(words[start - 1] ?? "", block[0] ?? ""));
  }
  const frequent = words.filter(isPrinted).sort((a, b) => articles(b) - articles(a));
  emit("words", "f", pack(frequent.slice(0, mostFrequent).sort()));
  const backward = emitBackward(words.filter(isPrinted), sizes, emit);
  return { head: { blocks: packWords(firsts), backward, rangePlaces }, ranges };
}

function toNamedRanges(words: readonly string[], ranges: readonly number[], block: number) {
  const named: Range[] = [];
  words.forEach((word, place) => {
    const range = ranges[place] ?? 0;
    const known = named[range] ?? { name: `${block}-${range}`, words: [] };
    known.words.push(word);
    named[range] = known;
  });
  return named;
}

function packBlock(
  words: string[],
  counted: ReadonlyMap<string, CountedWord>,
  segments: number,
  names: Making["names"],
): WordBlock {
  const numbers = words.map((word) => {
    const { articles, segments: present } = counted.get(word) ?? { articles: 0, segments: [] };
    const where = segments === 1 ? "" : packSegments(present, segments);
    const ofWord = names.ofWord.get(word) ?? [];
    const spelled = names.spelled.get(word) ?? [];
    if (ofWord.length + spelled.length === 0) return packNumber(2 * articles) + where;
    return packNumber(2 * articles + 1) + where + packNumbers(ofWord) + packNumbers(spelled);
  });
  return { words: packWords(words), numbers: numbers.join("") };
}

/** 0 for all of them, else how many and which. */
function packSegments(present: readonly number[], segments: number): string {
  if (present.length === segments) return packNumber(0);
  return packNumbers(present);
}

function emitBackward(words: readonly string[], sizes: IndexSizes, emit: Emit): string {
  const backward = words.map((word) => [...word].reverse().join("")).sort();
  const perBlock = perFile(backward.length, sizes, 4);
  const firsts: string[] = [];
  for (let start = 0; start < backward.length; start += perBlock) {
    const file = backward.slice(start, start + perBlock);
    emit("words", `r${firsts.length}`, packWords(file));
    firsts.push(toSeparator(backward[start - 1] ?? "", file[0] ?? ""));
  }
  return packWords(firsts);
}
