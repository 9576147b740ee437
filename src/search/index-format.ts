/**
 * The files of a search index.
 *
 *     start            always read first: sizes, and the directories of the rest
 *     words/l<n>       the words in alphabetical blocks; "co*" stands for all that begin so, "place:kyiv" for a name
 *     words/r<n>       the same words spelled backwards, to find near spellings by their ending
 *     words/f          the most frequent words again, for the first letters typed
 *     words/n<n>       names;  words/k<n> other spellings of names, which the corpus need not print
 *     s<k>/p<range>    in which articles of segment k the words of a range stand
 *     s<k>/q<range>    at which places in those articles
 *     s<k>/t<n>        the texts of a few articles;  s<k>/f<n> dates and names of many
 *
 * A range is a part of a block: "12-3". A segment is a run of articles in order of date; a search goes through
 * segments one after the other, so that neither bytes nor work until the first result grow with the corpus.
 */
import { uniteSpellings } from "../text/transliteration.ts";
import type { Published } from "../record/record.ts";
import type { NameKind } from "./searchable.ts";

/** A run of words in alphabetical order. */
export interface WordBlock {
  /** By packWords. */
  words: string;
  /**
   * For each word: twice its number of articles, and one more if names follow; its segments unless there is but one;
   * then the names it is part of, and those it spells.
   */
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

/**
 * id, title, first day, last day, how they are known ("" when unknown), language ("-" for that of the pages), then
 * for each paragraph its anchor and sentences.
 */
export type TextEntry = [
  id: string,
  title: string,
  from: string,
  to: string,
  how: Published["how"] | "",
  language: string,
  ...paragraphs: string[][],
];

/** Dates and names of a run of articles; "" or no names where there are none. */
export interface FacetsFile {
  from: string[];
  to: string[];
  /** By packNumbers. */
  names: string[];
}

/** Folded spelling (words joined by "_"), or its toSoundKey → the names it stands for, by their number. */
export interface OtherNamesFile {
  spellings: string;
  /** For each spelling, by packNumbers. */
  names: string;
}

/** What is known before any other file is read. */
export interface IndexHead {
  segments: number[];
  /** What tells each block from the one before it (toSeparator), by packWords. */
  blocks: string;
  /** The same for the files of backward words… */
  backward: string;
  /** …and for those of other spellings. */
  otherNames: string;
  /** Places of a range in one segment (IndexSizes). */
  rangePlaces: number;
  /** Articles in a file of texts. */
  perText: number;
  /** Articles in a segment; segment 0 holds the undated and the oldest. */
  perSegment: number;
}

/** Names in a file of names; articles in a file of facets. */
export const perNames = 40;
export const perFacets = 256;

/** How large the pieces of an index are. */
export interface IndexSizes {
  /** Articles in a segment. */
  segment: number;
  /** Words in a block: so many times the square root of all, so that directory and blocks grow alike… */
  blockShare: number;
  /** …and not fewer than this. */
  leastBlock: number;
  /** A range of words is cut before it has more places than this in the articles of one segment. */
  rangePlaces: number;
  /** Characters in a file of texts. */
  text: number;
}

export const usualSizes: IndexSizes = {
  segment: 8192,
  blockShare: 0.55,
  leastBlock: 64,
  rangePlaces: 600,
  text: 3000,
};

/** In: how many there are, and how many times the square root goes into one file. Out: how many that is. */
export function perFile(count: number, { blockShare, leastBlock }: IndexSizes, times = 1): number {
  return Math.max(leastBlock, Math.round(times * blockShare * Math.sqrt(count)));
}

/** In: of each word of a block in how many articles it stands. Out: the range of each, counted from 0. */
export function toRanges(articles: readonly number[], places: number): number[] {
  let range = 0;
  let filled = 0;
  return articles.map((count) => {
    if (filled > 0 && filled + count > places) {
      range += 1;
      filled = 0;
    }
    filled += count;
    return range;
  });
}

/** A name's own word in the lexicon, "place:kharkiv"; no word of a text has a colon (see beginnings.ts for others). */
export function toNameWord(kind: NameKind, id: string): string {
  return `${kind}:${id}`;
}

/** Words of a name → one key for the ways to write it in Latin letters. ["zelenskiy"] → "~zelenski" */
export function toSoundKey(words: readonly string[]): string {
  return `~${uniteSpellings(words.join(" ")).replaceAll(" ", "_")}`;
}

/** Takes a file of the index: its folder ("words", "s0"), its name ("p3") and its content, to be written as JSON. */
export type Emit = (folder: string, name: string, content: unknown) => void;
