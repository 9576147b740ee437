/** The start file and a way to load the others → an index that can be asked. */
import { type Files, type Load, openFiles } from "../file-cache.ts";
import {
  type FacetsFile,
  type IndexHead,
  type NameEntry,
  type OtherNamesFile,
  perFacets,
  perNames,
  type TextEntry,
} from "../index-format.ts";
import { type Lexicon, openLexicon, type Term } from "./lexicon.ts";
import { unpack, unpackWords } from "../packing.ts";
import type { NearWord } from "./plan/near-words.ts";
import { type PlacesReader, type Postings, readPlaces, unpackPostings } from "../postings.ts";

/** What search/start.js holds. */
export interface StartFile {
  build: string;
  articles: number;
  /** Folder of the index → its content-hashed name in dist/search/. */
  folders: Record<string, string>;
  head: IndexHead;
}

/** In: a word, and words to choose from. Out: the nearest of those. */
export type FindNear = (word: string, among: readonly string[]) => NearWord[];

/** What is asked of it is to be asked in work that `complete` runs. */
export interface SearchIndex extends Lexicon, Pick<Files, "complete" | "isMissing"> {
  build: string;
  head: IndexHead;
  /** All there are. */
  articles: number;
  postings(term: Term, segment: number): Postings;
  places(term: Term, segment: number): PlacesReader;
  /** An article of a segment → its number in the whole index; a higher one is newer. */
  numberOf(segment: number, article: number): number;
  /** The text of an article by its number. */
  text(article: number): TextEntry;
  facets(article: number): { from: string; to: string; names: number[] };
  name(number: number): NameEntry;
  /** Names with this other spelling, folded, words joined by "_". */
  otherNames(spelling: string): number[];
  /** Words of the corpus that may have been meant, the nearest first. */
  nearWords(word: string): NearWord[];
}

/** Files kept in memory. */
const mostFiles = 400;
/** Words whose near words are remembered: the same word is asked for again at every key. */
const mostRemembered = 50;

const noPostings: Postings = new Uint32Array(0);

/** In: the start file, what loads the others, and what loads Fuse when it is needed. Out: the index. */
export function openIndex(
  { build, articles, head }: StartFile,
  load: Load,
  loadNear: () => Promise<FindNear>,
): SearchIndex {
  const files = openFiles((path) => (path === "near" ? loadNear() : load(path)), mostFiles);
  const lexicon = openLexicon(head, files);
  const otherFirsts = unpackWords(head.otherNames);
  const remembered = new Map<string, NearWord[]>();
  return {
    ...lexicon,
    complete: files.complete,
    isMissing: files.isMissing,
    build,
    head,
    articles,
    postings(term, segment) {
      const place = term.places[segment];
      if (place === undefined) return noPostings;
      const file = files.read(`s${segment}/p${term.range}`, toLists);
      return file?.(place) ?? noPostings;
    },
    places(term, segment) {
      const file = files.read(`s${segment}/q${term.range}`, asIs<string[]>);
      return readPlaces(file?.[term.places[segment] ?? -1] ?? "");
    },
    numberOf: (segment, article) => segment * head.perSegment + article,
    text(article) {
      const { segment, number } = placeOf(article, head);
      const path = `s${segment}/t${Math.floor(number / head.perText)}`;
      return (
        files.read(path, asIs<TextEntry[]>)?.[number % head.perText] ?? ["", "", "", "", "", "-"]
      );
    },
    facets(article) {
      const { segment, number } = placeOf(article, head);
      const file = files.read(`s${segment}/f${Math.floor(number / perFacets)}`, unpackFacets);
      const at = number % perFacets;
      return {
        from: file?.from[at] ?? "",
        to: file?.to[at] ?? "",
        names: file?.names[at] ?? [],
      };
    },
    name(number) {
      const file = files.read(`words/n${Math.floor(number / perNames)}`, asIs<NameEntry[]>);
      return file?.[number % perNames] ?? ["place", "", "", 0, []];
    },
    otherNames(spelling) {
      const file = otherFirsts.findLastIndex((first) => first <= spelling);
      if (file < 0) return [];
      return files.read(`words/k${file}`, unpackOtherNames)?.get(spelling) ?? [];
    },
    nearWords(word) {
      const known = remembered.get(word);
      if (known) return known;
      const among = lexicon.neighbours(word);
      const near = files.read("near", asIs<FindNear>)?.(word, among) ?? [];
      if (files.isMissing()) return near;
      remembered.set(word, near);
      const [oldest] = remembered.keys();
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
      return near;
    },
  };
}

function placeOf(article: number, { perSegment }: IndexHead): { segment: number; number: number } {
  return { segment: Math.floor(article / perSegment), number: article % perSegment };
}

function asIs<Content>(content: Content): Content {
  return content;
}

/** Packed postings, each unpacked when it is first asked for. */
function toLists(packed: readonly string[]): (place: number) => Postings {
  const lists: (string | Postings | undefined)[] = [...packed];
  return (place) => {
    const list = lists[place] ?? noPostings;
    const unpacked = typeof list === "string" ? unpackPostings(list) : list;
    lists[place] = unpacked;
    return unpacked;
  };
}

function unpackFacets({ from, to, names }: FacetsFile) {
  return { from, to, names: names.map((packed) => unpack(packed).numbers()) };
}

function unpackOtherNames({ spellings, names }: OtherNamesFile): Map<string, number[]> {
  const reader = unpack(names);
  return new Map(unpackWords(spellings).map((spelling) => [spelling, reader.numbers()]));
}
