/** The terms of the corpus: looked up one by one, by their first letters, and by what a misspelling may have meant. */
import type { FileCache } from "../file-cache.ts";
import type { IndexHead, LexiconBlock } from "../index-format.ts";
import { unpack, unpackWords } from "../../text/packing.ts";
import { type Entry, unpackEntries } from "../lexicon-blocks.ts";
import { isWord } from "../prefixes.ts";

/** A word of the corpus, or what stands for a name or a prefix. */
export interface Term {
  /** "kharkiv", "place:kharkiv", "kh*" */
  word: string;
  /** In how many articles it occurs. */
  articles: number;
  /** Numbers of the names it is part of. */
  names: readonly number[];
  /** Numbers of the names that are spelled like this, and in other ways, too. */
  spelled: readonly number[];
  /** "12-3": which files have its postings and positions. */
  shard: string;
  /** The block of the lexicon that lists it, and its place there. */
  block: number;
  place: number;
  /** For each segment its place among the terms of the shard; none in a segment that does not have it. */
  places: (number | undefined)[];
}

/** Use it in work that `runUntilLoaded` runs: the terms of a file that is not loaded yet seem not to exist. */
export interface Lexicon {
  find(term: string): Term | undefined;
  /** The number of the file in which a term is looked up. */
  blockOf(term: string): number;
  /** Says that the postings of a term will be needed, first in the newest articles: they are loaded beside the file that lists it. */
  expectPostings(term: string): void;
  /** How often a word occurs in all articles. */
  occurrences(term: Term): number;
  /** Words in alphabetical order. */
  startingWith(prefix: string): Term[];
  /** Terms of the days of a month, or of one of them, in all years. @param monthAndDay "12-" or "12-30" */
  daysOf(monthAndDay: string): Term[];
  /** The most frequent words. */
  frequent(): Term[];
  /** Words that share the first or the last letters with this one, among them all that differ by one slip. */
  neighbours(word: string): string[];
}

export function openLexicon(head: IndexHead, files: FileCache): Lexicon {
  const { blocks, shards } = openDirectory(head);
  const shardOf = (term: string) => shards[lastAtMost(shards, term)]?.name ?? "";
  const backwardFiles = unpackWords(head.backward).map(toFile);
  const segments = head.segments.length;
  const readBlock = (block: number) =>
    files.read(`words/l${block}`, async (packed: LexiconBlock, pause) =>
      toTerms(await unpackEntries(packed, pause), { block, segments, shardOf }),
    );
  const termsWith = (prefix: string) =>
    filesWith(blocks, prefix)
      .flatMap((block) => [...(readBlock(block)?.values() ?? [])])
      .filter(({ word }) => word.startsWith(prefix));
  const startingWith = (prefix: string) => termsWith(prefix).filter(({ word }) => isWord(word));
  return {
    startingWith,
    daysOf: (monthAndDay) => termsWith(`day:${monthAndDay}`),
    find(term) {
      const block = lastAtMost(blocks, term);
      return block < 0 ? undefined : readBlock(block)?.get(term);
    },
    blockOf: (term) => lastAtMost(blocks, term),
    expectPostings(term) {
      const shard = shardOf(term);
      if (shard === "") return;
      for (const segment of [segments - 1, segments - 2])
        if (segment >= 0) files.expect(`s${segment}/p${shard}`);
    },
    occurrences({ articles, block, place }) {
      const path = `words/c${block}`;
      const repeats = files.read(path, unpackAll);
      return repeats ? articles + (repeats[place] ?? files.refuse(path)) : 0;
    },
    frequent() {
      const terms = files.read("words/f", async (packed: LexiconBlock, pause) =>
        toTerms(await unpackEntries(packed, pause), { block: 0, segments, shardOf }),
      );
      return [...(terms?.values() ?? [])];
    },
    neighbours(word) {
      const { start, backwardEnd } = toHalves(word);
      const words = new Set(startingWith(start).map((term) => term.word));
      for (const file of filesWith(backwardFiles, backwardEnd))
        for (const { word: backward } of files.read(`words/r${file}`, unpackEntries) ?? [])
          if (backward.startsWith(backwardEnd)) words.add(reverse(backward));
      return [...words];
    },
  };
}

/** One slip, also two letters swapped, leaves the start or the end whole. "belgrod" → "bel", "dor" */
function toHalves(word: string): { start: string; backwardEnd: string } {
  const letters = [...word];
  const half = Math.floor((letters.length - 1) / 2);
  return {
    start: letters.slice(0, half).join(""),
    backwardEnd: reverse(letters.slice(half + 1).join("")),
  };
}

function reverse(word: string): string {
  return [...word].reverse().join("");
}

/** A run of terms that is in a file of its own, or begins one. */
interface Run {
  name: string;
  /** What tells its first term from the last of the run before. */
  separator: string;
}

function openDirectory({ shards, shardsPerBlock }: IndexHead) {
  const separators = unpackWords(shards);
  const blocks: Run[] = [];
  const all: Run[] = [];
  for (const [block, count] of unpack(shardsPerBlock).numbers().entries())
    for (let shard = 0; shard < count; shard += 1) {
      const separator = separators[all.length] ?? "";
      if (shard === 0) blocks.push({ name: String(block), separator });
      all.push({ name: `${block}-${shard}`, separator });
    }
  return { blocks, shards: all };
}

function toFile(separator: string, file: number): Run {
  return { name: String(file), separator };
}

interface BlockPlace {
  block: number;
  segments: number;
  /** In which shard a term is. */
  shardOf: (term: string) => string;
}

/** The terms of a block by their words. */
function toTerms(
  entries: readonly Entry[],
  { block, segments, shardOf }: BlockPlace,
): Map<string, Term> {
  const all = [...Array(segments).keys()];
  /** For each segment: how many terms of the shard it has so far. */
  let filled: number[] = [];
  let shard = "";
  const terms = entries.map((entry, place): Term => {
    const { word, count: articles } = entry;
    const [present = [], names = [], spelled = []] = entry.lists;
    const own = shardOf(word);
    if (own !== shard) filled = [];
    shard = own;
    const places: Term["places"] = [];
    for (const segment of present.length > 0 ? present : all) {
      places[segment] = filled[segment] ?? 0;
      filled[segment] = (filled[segment] ?? 0) + 1;
    }
    return { word, articles, names, spelled, shard, block, place, places };
  });
  return new Map(terms.map((term) => [term.word, term]));
}

function unpackAll(packed: string): Uint32Array {
  const reader = unpack(packed);
  const numbers: number[] = [];
  while (!reader.isDone()) numbers.push(reader.number());
  return Uint32Array.from(numbers);
}

/** Which files may hold words with this prefix. */
function filesWith(directory: readonly Run[], prefix: string): number[] {
  const files: number[] = [];
  for (let file = Math.max(0, lastAtMost(directory, prefix)); file < directory.length; file += 1) {
    const { separator = "" } = directory[file] ?? {};
    if (separator > prefix && !separator.startsWith(prefix)) break;
    files.push(file);
  }
  return files;
}

/** The last file that begins at or before a word, by binary search; -1 if none does. */
function lastAtMost(directory: readonly Run[], word: string): number {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directory[middle]?.separator ?? "") <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
