/** The start file and a way to load the others → an index that can be asked. */
import {
  type FacetsFile,
  type IndexHead,
  type NameEntry,
  type OtherNamesFile,
  perFacets,
  perNames,
  type TextEntry,
  type WordRange,
} from "./index-files.ts";
import { type Lexicon, openLexicon, type Term } from "./lexicon.ts";
import { unpack, unpackWords } from "./packing.ts";
import type { NearWord } from "./plan/near-words.ts";

/** What search/start.js holds. */
export interface StartFile {
  build: string;
  articles: number;
  /** Folder of the index → its content-hashed name in dist/search/. */
  folders: Record<string, string>;
  head: IndexHead;
}

/** In: "s0/p3". Out: the content of that file; rejects with a Fault. */
export type Load = (path: string) => Promise<unknown>;

/** Articles of a segment that hold a word, ascending, with a weight each (IndexFile s<k>/p). */
export interface Postings {
  articles: number[];
  weights: number[];
}

/** In: a word, and words to choose from. Out: the nearest of those. */
export type FindNear = (word: string, among: readonly string[]) => NearWord[];

export interface SearchIndex extends Lexicon {
  build: string;
  head: IndexHead;
  /** All there are. */
  articles: number;
  postings(term: Term, segment: number): Promise<Postings>;
  /** For each article of the postings: its places in the title, and those in the text from 2^20 on. */
  places(term: Term, segment: number): Promise<number[][]>;
  /** An article of a segment → its number in the whole index; a higher one is newer. */
  numberOf(segment: number, article: number): number;
  /** The text of an article by its number. */
  text(article: number): Promise<TextEntry>;
  facets(article: number): Promise<{ from: string; to: string; names: number[] }>;
  name(number: number): Promise<NameEntry>;
  /** Names with this other spelling, folded, words joined by "_". */
  otherNames(spelling: string): Promise<number[]>;
  /** Words of the corpus that may have been meant, the nearest first. */
  nearWords(word: string): Promise<NearWord[]>;
}

/** Where positions in the text begin, so that none is next to one in the title. */
export const textStart = 2 ** 20;

/** In: the start file, what loads the others, and what loads Fuse when it is needed. Out: the index. */
export function openIndex(
  start: StartFile,
  load: Load,
  loadNear: () => Promise<FindNear>,
): SearchIndex {
  const { head } = start;
  const lexicon = openLexicon(head, load as (path: string) => Promise<WordRange & string>);
  const otherFirsts = unpackWords(head.otherNames);
  const otherNames = new WeakMap<OtherNamesFile, Map<string, number[]>>();
  return {
    ...lexicon,
    build: start.build,
    head,
    articles: start.articles,
    async postings(term, segment) {
      const place = term.placeIn(segment);
      if (place < 0) return { articles: [], weights: [] };
      const file = (await load(`s${segment}/p${term.range}`)) as string[];
      return unpackPostings(file[place] ?? "");
    },
    async places(term, segment) {
      const place = term.placeIn(segment);
      if (place < 0) return [];
      const file = (await load(`s${segment}/q${term.range}`)) as string[];
      return unpackPlaces(file[place] ?? "");
    },
    numberOf: (segment, article) => segment * head.perSegment + article,
    async text(article) {
      const { segment, number } = placeOf(article, head);
      const path = `s${segment}/t${Math.floor(number / head.perText)}`;
      const entry = ((await load(path)) as TextEntry[])[number % head.perText];
      return entry ?? ["", "", "", ""];
    },
    async facets(article) {
      const { segment, number } = placeOf(article, head);
      const file = (await load(`s${segment}/f${Math.floor(number / perFacets)}`)) as FacetsFile;
      const at = number % perFacets;
      return { from: file.from[at] ?? "", to: file.to[at] ?? "", names: file.names[at] ?? [] };
    },
    async name(number) {
      const chunk = Math.floor(number / perNames);
      const file = chunk === 0 ? head.mostNamed : ((await load(`words/n${chunk}`)) as NameEntry[]);
      return file[number % perNames] ?? ["place", "", "", 0, []];
    },
    async otherNames(spelling) {
      const file = otherFirsts.findLastIndex((first) => first <= spelling);
      if (file < 0) return [];
      const content = (await load(`words/k${file}`)) as OtherNamesFile;
      const known = otherNames.get(content) ?? unpackOtherNames(content);
      otherNames.set(content, known);
      return known.get(spelling) ?? [];
    },
    async nearWords(word) {
      const [findNear, among] = await Promise.all([loadNear(), lexicon.neighbours(word)]);
      return findNear(word, among);
    },
  };
}

function placeOf(article: number, { perSegment }: IndexHead): { segment: number; number: number } {
  return { segment: Math.floor(article / perSegment), number: article % perSegment };
}

function unpackOtherNames({ spellings, names }: OtherNamesFile): Map<string, number[]> {
  return new Map(unpackWords(spellings).map((spelling, place) => [spelling, names[place] ?? []]));
}

function unpackPostings(packed: string): Postings {
  const articles: number[] = [];
  const weights: number[] = [];
  const reader = unpack(packed);
  let last = -1;
  while (!reader.isDone()) {
    last += reader.number() + 1;
    articles.push(last);
    weights.push(reader.digit());
  }
  return { articles, weights };
}

function unpackPlaces(packed: string): number[][] {
  const places: number[][] = [];
  const reader = unpack(packed);
  while (!reader.isDone()) {
    const ofArticle: number[] = [];
    for (const start of [0, textStart]) {
      let last = start - 1;
      for (let left = reader.number(); left > 0; left -= 1) {
        last += reader.number() + 1;
        ofArticle.push(last);
      }
    }
    places.push(ofArticle);
  }
  return places;
}
