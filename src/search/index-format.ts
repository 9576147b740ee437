/**
 * The files of a search index.
 *
 *     start            always read first: sizes, and the directories of the rest
 *     words/l<n>       the lexicon in alphabetical blocks: words, prefixes ("co*"), names ("place:kyiv")
 *     words/r<n>       its words spelled backwards, to find near spellings by their ending
 *     words/f          its most frequent words again, for the first letters typed
 *     words/n<n>       names;  words/k<n> aliases of names, which the corpus need not print
 *     words/c<n>       how often the words of block n of the lexicon occur, beyond once in each article
 *     words/d<mm>      the days of a month that articles speak of, in all years
 *     words/t          the dictionary of the texts
 *     s<k>/p<shard>    postings: which articles of segment k have the terms of a shard
 *     s<k>/q<shard>    the positions of those terms in these articles
 *     s<k>/t<n>        the texts of a few articles
 *     s<k>/w<n>        how many words many articles have, which of them are captions, and who published them
 *     s<k>/f<n>        dates and frequent names of many articles;  s<k>/g<n> their other names
 *
 * A shard is a run of terms of one block of the lexicon: "12-3". A segment is a run of articles in order of date; a
 * search goes through the segments one after the other, so that what must be loaded for the first result does not
 * grow with the corpus. Each file is a script that calls a function with its path and its content as JSON; the keys
 * below are those of that JSON. Texts, postings and positions are one string each, by arithmetic coding (coding/).
 * See docs/search.md.
 */
import type { Published } from "../record/record.ts";
import { uniteSpellings } from "../text/transliteration.ts";
import type {
  NameKind,
  SearchableDay,
  SearchableRegion,
  SearchableCollection,
} from "./searchable.ts";

/** start.js */
export interface StartFile {
  /** A hash of the index: the same articles have the same one. */
  build: string;
  articles: number;
  /** Folder of the index → its name in dist/search/, which ends in a hash of its content. */
  folders: Record<string, string>;
  head: IndexHead;
}

/** What must be known before any other file is read. */
export interface IndexHead {
  /** How many articles each segment has. */
  segments: number[];
  /** By packWords: for each shard, what tells its terms from those of the one before (see toSeparator)… */
  shards: string;
  /** …how many of them each block of the lexicon has, by packNumbers… */
  shardsPerBlock: string;
  /** …and what tells apart the files of backward words… */
  backward: string;
  /** …and those of aliases. */
  otherNames: string;
  /** Articles in a file of texts. */
  perText: number;
  /** Words of the dictionary of the texts. */
  dictionary: number;
  /** The collections, if there are several. */
  collections?: SearchableCollection[];
  /** Articles in a full segment. The undated and the oldest are in segment 0. */
  perSegment: number;
}

/**
 * A run of the lexicon in alphabetical order, by packEntries: of each term the number of its articles, its segments
 * (none listed: all of them), the names it is part of, and those it spells alone.
 */
export type LexiconBlock = string;

/** In files of `namesPerFile`, by packNames, the most named first; elsewhere a name goes by its number in this order. */
export type StoredName = [
  kind: NameKind,
  id: string,
  name: string,
  articles: number,
  /** Without the name itself. */
  variants: string[],
  mentions: number,
  /** What it is, "city in Ukraine"; "" if that is not known. */
  description: string,
  roles: string[],
  region: SearchableRegion | null,
  /** "article-id#mention" for a name without a page; "" for the others. */
  at: string,
];

/** The days of a month of the calendar, whatever the year, in order. */
export type StoredDays = SearchableDay[];

/** The words that many texts have, by packWords: first the most frequent, then twice as many, and so on (see toDictionary). */
export type StoredDictionary = string[];

/** An article as results show it, in files of `perText`, by packTexts; "" for days and certainty that are unknown, "-" for the language of the pages, "" for a text that no other prints. */
export type StoredText = [
  id: string,
  title: string,
  from: string,
  to: string,
  how: Published["how"] | "",
  language: string,
  copyOf: string,
  ...paragraphs: [anchor: string, ...sentences: string[]][],
];

/** Dates and names of a run of articles, which are in order of date. */
export interface StoredFacets {
  /** The first day that is known, by toDayNumber. */
  firstDay: number;
  /** For each article, packed: 0 if its days are unknown, else 1 more than the days since the one before; and the days that follow. */
  days: string;
  /** For each article and each of `nameKinds`: how many frequent names, and their numbers, by packGaps. */
  names: string;
  /** For each article the id of its collection, or ""; absent where there are none. */
  collections?: string[];
}

/** The same for the other names of as many articles. */
export interface StoredOtherNames {
  articles: number;
  names: string;
}

/** Of a run of articles: how many words each has, and who published it. */
export interface StoredWordCounts {
  /** Sorted. */
  publishers: string[];
  /**
   * For each article, packed: the words of its headline, those of its text, its publisher (0 for none, 1 for the first),
   * and its captions: how many, and for each the positions since the one before and its words.
   */
  articles: string;
}

/** By packEntries: spellings, folded and joined by "_", and their transliteration keys, with the names they stand for. */
export type AliasFile = string;

export const namesPerFile = 1300;
/** A word of more names than this leads only to those in most articles ("of", "John"). */
export const maxNamesOfWord = 60;
/** Articles in a file of facets, and of word counts. */
export const facetsPerFile = 4096;
/** Names with a lower number are frequent: they are all that is counted when very many articles are found. */
export const frequentNames = 120;

/** A name → its term in the lexicon, "place:kharkiv". No word of a text has a colon. */
export function toNameTerm(kind: NameKind, id: string): string {
  return `${kind}:${id}`;
}

/** A collection → its term, "collection:guardian-2019". */
export function toCollectionTerm(id: string): string {
  return `collection:${id}`;
}

/** A day → its term, month first: "2023-12-30" → "day:12-30:2023". So a day is found without its year. */
export function toDayTerm(day: string): string {
  return `day:${day.slice(5)}:${day.slice(0, 4)}`;
}

/** Longer titles need no term: whoever types so many words finds little else. */
const maxTitleWords = 4;

/** Whole titles of a few words have terms, so that they come first: ["the", "ferry"] → "the_ferry=" */
export function toTitleTerm(words: readonly string[]): string | undefined {
  const isShort = words.length > 0 && words.length <= maxTitleWords;
  return isShort ? `${words.join("_")}=` : undefined;
}

/** One key for the ways to write a name in Latin letters. ["zelenskiy"] → "~zelenski", ["kharkoff"] → "~harkov" */
export function toTransliterationAlias(words: readonly string[]): string {
  const united = uniteSpellings(words.join(" ")).replace(/(?<=[eo])f+(?= |$)/g, "v");
  return `~${united.replaceAll(" ", "_")}`;
}
