/**
 * The files of a search index.
 *
 *     start            always read first: sizes, frequent words, most named names, the directory of the rest
 *     words/l<range>   the other words in alphabetical ranges
 *     words/r<n>       the same words spelled backwards, to find near spellings by their ending
 *     words/n<n>       names;  words/k<n> other spellings of names, which the corpus need not print
 *     s<k>/p<range>    in which articles of segment k the words of a range stand
 *     s<k>/q<range>    at which places in those articles
 *     s<k>/t<n>        the texts of a few articles;  s<k>/f<n> dates and names of many
 *
 * A segment is a run of articles in order of date; a search goes through segments one after the other,
 * so that neither bytes nor work until the first result grow with the corpus.
 */
import { uniteSpellings } from "../corpus/authority/transliteration.ts";
import type { NameKind } from "./searchable.ts";

/** A run of words in alphabetical order. */
export interface WordRange {
  /** By packWords. */
  words: string;
  /** For each word: its number of articles, its segments unless there is but one, the names it is part of, and those it spells. */
  numbers: string;
}

/** kind, id, name, number of articles, printed spellings */
export type NameEntry = [
  kind: NameKind,
  id: string,
  name: string,
  articles: number,
  variants: string[],
];

/** id, title, first day, last day ("" when unknown), then for each paragraph its anchor and sentences. */
export type TextEntry = [
  id: string,
  title: string,
  from: string,
  to: string,
  ...paragraphs: string[][],
];

/** Dates and names of a run of articles; "" or no names where there are none. */
export interface FacetsFile {
  from: string[];
  to: string[];
  names: number[][];
}

/** Folded spelling (words joined by "_"), or its toSoundKey → the names it stands for, by their number. */
export interface OtherNamesFile {
  spellings: string;
  names: number[][];
}

/** What is known before any other file is read. */
export interface IndexHead {
  segments: number[];
  /** Number of names. */
  names: number;
  /** Ranges 0…frequent.length-1. */
  frequent: WordRange[];
  /** First words of the ranges that follow, by packWords. */
  ranges: string;
  /** First of the backward words in each file. */
  backward: string;
  /** First spelling in each file of other spellings. */
  otherNames: string;
  /** The first file of names. */
  mostNamed: NameEntry[];
  /** Articles in a file of texts. */
  perText: number;
  /** Articles in a segment; segment 0 holds the undated and the oldest. */
  perSegment: number;
}

/** Names in a file of names; articles in a file of facets. */
export const perNames = 100;
export const perFacets = 256;

/** How large the pieces of an index are. */
export interface IndexSizes {
  /** Articles in a segment. */
  segment: number;
  /** Words in the head: enough for the first letters of most queries, few enough for one small file. */
  frequentWords: number;
  /** A range of words is cut before it has more words than this… */
  rangeWords: number;
  /** …or more places in the articles of one segment. */
  rangePlaces: number;
  /** Characters in a file of texts. */
  text: number;
}

export const usualSizes: IndexSizes = {
  segment: 4096,
  frequentWords: 500,
  rangeWords: 300,
  rangePlaces: 1500,
  text: 6000,
};

/** A name's own word in the lexicon, "place:kharkiv"; no word of a text has a colon. */
export function toNameWord(kind: NameKind, id: string): string {
  return `${kind}:${id}`;
}

/** Words of a name → one key for the ways to write it in Latin letters. ["zelenskiy"] → "~zelenski" */
export function toSoundKey(words: readonly string[]): string {
  return `~${uniteSpellings(words.join(" ")).replaceAll(" ", "_")}`;
}
