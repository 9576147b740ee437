/** What the index stores of each article. */
import { toDay } from "../day-number.ts";
import { type Dictionary, openDictionary } from "../coding/code-text.ts";
import type { FileCache } from "../file-cache.ts";
import {
  facetsPerFile,
  type IndexHead,
  type StoredDictionary,
  type StoredFacets,
  type StoredOtherNames,
  type StoredText,
  type StoredWordCounts,
} from "../index-format.ts";
import { nameKinds } from "../searchable.ts";
import { unpackTexts } from "../stored-texts.ts";
import { type Unpacker, unpack, unpackWords } from "../../text/packing.ts";

/** For each of `nameKinds`, the numbers of the names. */
export type NamesByKind = readonly (readonly number[])[];

/** How many words an article has, in its headline and in its text. */
export interface ArticleWordCounts {
  title: number;
  text: number;
  /** "" if it is not known. */
  publisher: string;
  /** Positions of the captions in the text: the first of each, and the first after it. */
  captions: { start: number; end: number }[];
}

/** To be used in work that `runUntilLoaded` runs: what is in a file that is not here yet seems to be empty. */
export interface ArticleStore {
  /** An article of a segment → its number in the whole index; a higher one is newer. */
  numberOf(segment: number, article: number): number;
  /** Says that texts will be needed: what they have in common is loaded beside the files of the lexicon. */
  expectTexts(): void;
  /** @param article its number in the index */
  text(article: number): StoredText;
  /** "" for unknown days. */
  published(article: number): { from: string; to: string };
  wordCounts(article: number): ArticleWordCounts;
  /** The id of its collection, or "". */
  collection(article: number): string;
  /** Those that most articles name, see `frequentNames` of the format. */
  frequentNames(article: number): NamesByKind;
  /** Those that fewer name. */
  otherNames(article: number): NamesByKind;
}

export function openArticleStore(
  { perSegment, perText, dictionary: dictionaryWords }: IndexHead,
  files: FileCache,
): ArticleStore {
  const locate = (article: number, kind: "t" | "f" | "g" | "w", perFile: number) => {
    const number = article % perSegment;
    const folder = `s${Math.floor(article / perSegment)}`;
    return { path: `${folder}/${kind}${Math.floor(number / perFile)}`, at: number % perFile };
  };
  return {
    numberOf: (segment, article) => segment * perSegment + article,
    expectTexts: () => files.expect("words/t"),
    text(article) {
      const { path, at } = locate(article, "t", perText);
      const dictionary = files.read("words/t", (packed: StoredDictionary) =>
        unpackDictionary(packed, dictionaryWords),
      );
      if (!dictionary) files.expect(path);
      const texts =
        dictionary && files.read(path, (packed: string) => unpackTexts(packed, dictionary));
      if (!texts) return ["", "", "", "", "", "-", ""];
      return texts[at] ?? files.refuse(path);
    },
    published(article) {
      const { path, at } = locate(article, "f", facetsPerFile);
      const facets = files.read(path, unpackFacets);
      return facets ? (facets.days[at] ?? files.refuse(path)) : unknownDays;
    },
    wordCounts(article) {
      const { path, at } = locate(article, "w", facetsPerFile);
      const counts = files.read(path, unpackWordCounts);
      return counts ? (counts[at] ?? files.refuse(path)) : noWords;
    },
    collection(article) {
      const { path, at } = locate(article, "f", facetsPerFile);
      return files.read(path, unpackFacets)?.collections?.[at] ?? "";
    },
    frequentNames(article) {
      const { path, at } = locate(article, "f", facetsPerFile);
      return files.read(path, unpackFacets)?.names[at] ?? [];
    },
    otherNames(article) {
      const { path, at } = locate(article, "g", facetsPerFile);
      return files.read(path, unpackOtherNames)?.[at] ?? [];
    },
  };
}

function unpackDictionary(packed: StoredDictionary, count: number): Dictionary {
  const words = packed.flatMap(unpackWords);
  if (words.length !== count) throw new Error(`Expected ${count} words.`);
  return openDictionary(words);
}

const unknownDays = { from: "", to: "" };

const noWords: ArticleWordCounts = { title: 0, text: 0, publisher: "", captions: [] };

function unpackWordCounts({ publishers, articles }: StoredWordCounts): ArticleWordCounts[] {
  const reader = unpack(articles);
  const unpacked: ArticleWordCounts[] = [];
  while (!reader.isDone()) {
    const [title, text] = [reader.number(), reader.number()];
    const publisher = publishers[reader.number() - 1] ?? "";
    let end = 0;
    const captions = Array.from({ length: reader.number() }, () => {
      const start = end + reader.number();
      end = start + reader.number();
      return { start, end };
    });
    unpacked.push({ title, text, publisher, captions });
  }
  return unpacked;
}

function unpackFacets({ firstDay, days, names, collections }: StoredFacets) {
  const reader = unpack(days);
  let day = firstDay;
  const unpacked: { from: string; to: string }[] = [];
  while (!reader.isDone()) {
    const since = reader.number();
    day += Math.max(0, since - 1);
    unpacked.push(
      since === 0 ? unknownDays : { from: toDay(day), to: toDay(day + reader.number()) },
    );
  }
  return { days: unpacked, names: unpackNames(names, unpacked.length), collections };
}

function unpackOtherNames({ articles, names }: StoredOtherNames): NamesByKind[] {
  return unpackNames(names, articles);
}

function unpackNames(packed: string, articles: number): NamesByKind[] {
  const reader = unpack(packed);
  return Array.from({ length: articles }, () => readNames(reader));
}

function readNames(reader: Unpacker): NamesByKind {
  return nameKinds.map(() => {
    let last = -1;
    return Array.from({ length: reader.number() }, () => {
      last += reader.number() + 1;
      return last;
    });
  });
}
