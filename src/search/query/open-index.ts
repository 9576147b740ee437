/** The start file, and a way to load the others → an index that can be searched. */
import { asIs, type FileCache, type LoadFile, openFileCache } from "../file-cache.ts";
import type { IndexHead, StartFile } from "../index-format.ts";
import {
  type PositionReader,
  type Postings,
  unpackPositions,
  unpackPostings,
} from "../postings.ts";
import type { Pause } from "../steps.ts";
import { type ArticleStore, openArticleStore } from "./article-store.ts";
import { type Lexicon, openLexicon, type Term } from "./lexicon.ts";
import { type NameStore, openNameStore } from "./name-store.ts";
import type { NearWord } from "./plan/near-words.ts";

/** @returns those of the words to choose from that are nearest to the word, the nearest first */
export type FindNearWords = (word: string, among: readonly string[]) => NearWord[];

/**
 * An index in files that are loaded as they are needed. In work that `runUntilLoaded` runs it can be asked for
 * anything: until the files are here it answers as if it were empty, and then the work is run again.
 */
export interface SearchIndex
  extends Lexicon,
    ArticleStore,
    NameStore,
    Pick<FileCache, "runUntilLoaded" | "isIncomplete"> {
  build: string;
  head: IndexHead;
  /** How many there are. */
  articles: number;
  postings(term: Term, segment: number): Postings;
  positions(term: Term, segment: number): PositionReader;
  /** Words of the corpus that may have been meant, the nearest first. */
  nearWords(word: string): NearWord[];
}

/** Files kept in memory. */
const maxFiles = 400;
/** Words whose near words are remembered: the same word is asked for again at every key. */
const maxRemembered = 50;

/** Of shorter words everything is near. */
const minNearLength = 4;
/** Fuse, which compares them, sees only the first 32 letters of a word. */
const maxNearLength = 32;

const noPostings: Postings = new Uint32Array(0);
const noPositions: PositionReader = () => [];

/** How an index gets at what it needs. */
export interface IndexSources {
  load: LoadFile;
  /** Loads the script that compares words, when it is first needed. */
  loadNearWords: () => Promise<FindNearWords>;
  /** Called after each file that is unpacked. */
  pause?: Pause;
}

export function openIndex(
  { build, articles, head }: StartFile,
  { load, loadNearWords, pause }: IndexSources,
): SearchIndex {
  const loadAny: LoadFile = (path) => (path === "near" ? loadNearWords() : load(path));
  const files = openFileCache(loadAny, { maxFiles, pause });
  const lexicon = openLexicon(head, files);
  return {
    ...lexicon,
    ...openArticleStore(head, files),
    ...openNameStore(head, files),
    ...files,
    build,
    head,
    articles,
    postings({ shard, places }, segment) {
      const place = places[segment];
      if (place === undefined) return noPostings;
      const path = `s${segment}/p${shard}`;
      const postings = files.read(path, unpackPostings);
      // The lexicon says that an article of the segment has the term.
      return postings ? (postings[place] ?? files.refuse(path)) : noPostings;
    },
    positions({ shard, places }, segment) {
      const path = `s${segment}/q${shard}`;
      const positions = files.read(path, unpackPositions);
      const place = places[segment];
      if (!positions || place === undefined) return noPositions;
      return positions[place] ?? files.refuse(path);
    },
    nearWords: rememberNearWords(lexicon, files),
  };
}

function rememberNearWords(lexicon: Lexicon, files: FileCache): SearchIndex["nearWords"] {
  const remembered = new Map<string, NearWord[]>();
  return (word) => {
    const found = remembered.get(word);
    if (found) return found;
    if (word.length < minNearLength || word.length > maxNearLength) return [];
    const among = lexicon.neighbours(word);
    const near = files.read("near", asIs<FindNearWords>)?.(word, among) ?? [];
    if (files.isIncomplete()) return near;
    remembered.set(word, near);
    const [oldest] = remembered.keys();
    if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
    return near;
  };
}
