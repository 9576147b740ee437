/** The words of the corpus: one by one, by their first letters, and those that may be meant by a slip. */
import type { IndexHead, WordRange } from "./index-files.ts";
import { unpack, unpackWords } from "./packing.ts";

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
  range: number;
  /** Its place in such a file of the segment; -1 if the segment does not have the word. */
  placeIn(segment: number): number;
}

export interface Lexicon {
  find(word: string): Promise<Term | undefined>;
  /** In alphabetical order. */
  startingWith(beginning: string): Promise<Term[]>;
  /** Words that share their beginning or ending with this one, and all frequent ones: the place to look for slips. */
  neighbours(word: string): Promise<string[]>;
  /** Words known without loading a file. */
  frequent: readonly Term[];
}

/** In: the head of an index, and what loads its files. Out: its words. */
export function openLexicon(
  head: IndexHead,
  load: (path: string) => Promise<WordRange & string>,
): Lexicon {
  const segments = head.segments.length;
  const frequent = head.frequent.flatMap((range, number) => readRange(range, number, segments));
  const frequentTerms = new Map(frequent.map((term) => [term.word, term]));
  const firsts = unpackWords(head.ranges);
  const backwardFirsts = unpackWords(head.backward);
  const read = new WeakMap<WordRange, Map<string, Term>>();

  async function termsOf(place: number): Promise<Map<string, Term>> {
    const number = head.frequent.length + place;
    const range = await load(`words/l${number}`);
    const known = read.get(range);
    if (known) return known;
    const terms = new Map(readRange(range, number, segments).map((term) => [term.word, term]));
    read.set(range, terms);
    return terms;
  }

  async function startingWith(beginning: string): Promise<Term[]> {
    const files = filesWith(firsts, beginning);
    const terms = await Promise.all(files.map(termsOf));
    return [...frequent, ...terms.flatMap((range) => [...range.values()])].filter((term) =>
      term.word.startsWith(beginning),
    );
  }

  return {
    frequent,
    startingWith,
    async find(word) {
      const known = frequentTerms.get(word);
      if (known) return known;
      const place = lastAtMost(firsts, word);
      if (place < 0) return undefined;
      return (await termsOf(place)).get(word);
    },
    async neighbours(word) {
      const { beginning, ending } = piecesOf(word);
      const backwardFiles = filesWith(backwardFirsts, ending);
      const [forward, ...backward] = await Promise.all([
        startingWith(beginning),
        ...backwardFiles.map((place) => load(`words/r${place}`)),
      ]);
      const words = new Set(frequentTerms.keys());
      for (const term of forward) words.add(term.word);
      for (const file of backward)
        for (const found of unpackWords(file))
          if (found.startsWith(ending)) words.add(reverse(found));
      return [...words].filter((found) => !found.includes(":"));
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

function readRange(range: WordRange, number: number, segments: number): Term[] {
  const reader = unpack(range.numbers);
  /** Per segment: how many words of the range it has so far. */
  const present = new Array<number>(segments).fill(0);
  return unpackWords(range.words).map((word) => {
    const articles = reader.number();
    const count = segments === 1 ? 0 : reader.number();
    const where = Array.from({ length: count }, () => reader.number());
    const names = reader.numbers();
    const spelled = reader.numbers();
    const places = new Map<number, number>();
    for (const segment of count === 0 ? present.keys() : where) {
      places.set(segment, present[segment] ?? 0);
      present[segment] = (present[segment] ?? 0) + 1;
    }
    const placeIn = (segment: number) => places.get(segment) ?? -1;
    return { word, articles, names, spelled, range: number, placeIn };
  });
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
