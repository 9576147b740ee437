/** The words of the corpus: one by one, by their first letters, and those that may be meant by a slip. */
import { isPrinted } from "../prefixes.ts";
import type { Files } from "../file-cache.ts";
import { type IndexHead, toRanges, type WordBlock } from "../index-format.ts";
import { unpack, unpackWords } from "../packing.ts";

/** A word of the corpus. */
export interface Term {
  word: string;
  /** In how many articles it stands. */
  articles: number;
  /** Numbers of the names it is part of, most named first. */
  names: number[];
  /** Numbers of the names that it is a spelling of by itself, and that have others. */
  spelled: number[];
  /** Which files have its postings. */
  range: string;
  /** For each segment its place in such a file; none in a segment that does not have the word. */
  places: (number | undefined)[];
}

/** To be read in work that is completed by `Files`: what is not here yet seems not to be there at all. */
export interface Lexicon {
  find(word: string): Term | undefined;
  /** Printed words in alphabetical order. */
  startingWith(beginning: string): Term[];
  /** The most frequent words. */
  frequent(): Term[];
  /** Words that share their beginning or ending with this one: the place to look for slips. */
  neighbours(word: string): string[];
}

/** In: the head of an index, and its files. Out: its words. */
export function openLexicon(head: IndexHead, files: Files): Lexicon {
  const firsts = unpackWords(head.blocks);
  const backwardFirsts = unpackWords(head.backward);

  function termsOf(block: number): Map<string, Term> {
    const terms = files.read(`words/l${block}`, (content: WordBlock) =>
      readBlock(content, block, head),
    );
    return terms ?? new Map<string, Term>();
  }
  function startingWith(beginning: string): Term[] {
    const found: Term[] = [];
    for (const block of filesWith(firsts, beginning))
      for (const term of termsOf(block).values())
        if (term.word.startsWith(beginning) && isPrinted(term.word)) found.push(term);
    return found;
  }
  return {
    startingWith,
    find(word) {
      const block = lastAtMost(firsts, word);
      return block < 0 ? undefined : termsOf(block).get(word);
    },
    frequent() {
      const terms = files.read("words/f", (content: WordBlock) => readBlock(content, 0, head));
      return [...(terms?.values() ?? [])];
    },
    neighbours(word) {
      const { beginning, ending } = piecesOf(word);
      const words = new Set(startingWith(beginning).map((term) => term.word));
      for (const file of filesWith(backwardFirsts, ending))
        for (const found of files.read(`words/r${file}`, unpackWords) ?? [])
          if (found.startsWith(ending)) words.add(reverse(found));
      return [...words];
    },
  };
}

/** One slip, also two letters swapped, leaves the beginning or the ending whole. "belgrod" → "bel", "dor" */
function piecesOf(word: string): { beginning: string; ending: string } {
  const letters = [...word];
  const half = Math.floor((letters.length - 1) / 2);
  return {
    beginning: letters.slice(0, half).join(""),
    ending: reverse(letters.slice(half + 1).join("")),
  };
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}

function readBlock(
  { words, numbers }: WordBlock,
  block: number,
  { segments, rangePlaces }: IndexHead,
): Map<string, Term> {
  const reader = unpack(numbers);
  const read = unpackWords(words).map((word) => {
    const number = reader.number();
    const listed = segments.length === 1 ? [] : reader.numbers();
    const present = listed.length > 0 ? listed : [...segments.keys()];
    const hasNames = number % 2 === 1;
    const names = hasNames ? reader.numbers() : [];
    const spelled = hasNames ? reader.numbers() : [];
    return { word, articles: number >> 1, names, spelled, present };
  });
  const ranges = toRanges(
    read.map((found) => found.articles),
    rangePlaces,
  );
  const terms = new Map<string, Term>();
  /** For each segment: how many words of the range it has so far. */
  let filled: number[] = [];
  read.forEach(({ present, ...found }, place) => {
    if (ranges[place] !== ranges[place - 1]) filled = [];
    const places: Term["places"] = [];
    for (const segment of present) {
      places[segment] = filled[segment] ?? 0;
      filled[segment] = (filled[segment] ?? 0) + 1;
    }
    terms.set(found.word, { ...found, range: `${block}-${ranges[place]}`, places });
  });
  return terms;
}

/** Which files, by their first words, may hold words with this beginning. */
function filesWith(firsts: readonly string[], beginning: string): number[] {
  const files: number[] = [];
  for (let place = Math.max(0, lastAtMost(firsts, beginning)); place < firsts.length; place += 1) {
    const first = firsts[place] ?? "";
    if (first > beginning && !first.startsWith(beginning)) break;
    files.push(place);
  }
  return files;
}

function lastAtMost(firsts: readonly string[], word: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? "") <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
