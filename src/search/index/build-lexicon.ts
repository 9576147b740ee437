/** The terms of the corpus → the files of the lexicon, and the shards in which their postings are written. */
import type { IndexHead, LexiconBlock } from "../index-format.ts";
import { packNumbers, packWords, toSeparator } from "../../text/packing.ts";
import { type Entry, packEntries } from "../lexicon-blocks.ts";
import { isWord } from "../prefixes.ts";
import type { BuiltNames } from "./build-names.ts";
import type { CountedTerm } from "./count-terms.ts";
import { type EmitFile, emitSorted, type IndexSizes } from "./emit-files.ts";

/** A run of terms whose postings share a file. */
export interface Shard {
  /** "12-3": the fourth of block 12. */
  name: string;
  block: number;
  terms: string[];
}

export interface BuiltLexicon {
  head: Pick<IndexHead, "shards" | "shardsPerBlock" | "backward">;
  shards: Shard[];
}

interface LexiconInput {
  counts: ReadonlyMap<string, CountedTerm>;
  names: Pick<BuiltNames, "byWord" | "bySpelling">;
  /** How many there are in the whole corpus. */
  segments: number;
  articles: number;
  emit: EmitFile;
  sizes: IndexSizes;
}

/** Words that are found by their first letter alone. */
const maxFrequent = 400;

export function buildLexicon(input: LexiconInput): BuiltLexicon {
  const { counts, emit, sizes } = input;
  const terms = [...counts.keys()].sort();
  const articlesOf = (term: string) => counts.get(term)?.articles ?? 0;
  const maxPostings = Math.round(sizes.shardPostings * Math.max(1, input.articles / sizes.segment));
  const shards: Shard[] = [];
  const perBlock: number[] = [];
  emitSorted(terms, {
    sizes,
    emit(block, number) {
      emit("words", `l${number}`, packBlock(block, input));
      const runs = toShards(block, articlesOf, maxPostings);
      perBlock.push(runs.length);
      for (const [run, own] of runs.entries())
        shards.push({ name: `${number}-${run}`, block: number, terms: own });
    },
  });
  const separators = shards.map(({ terms: [first = ""] }, place) =>
    toSeparator(shards[place - 1]?.terms.at(-1) ?? "", first),
  );
  const words = terms.filter(isWord);
  const frequent = [...words].sort((a, b) => articlesOf(b) - articlesOf(a)).slice(0, maxFrequent);
  emit("words", "f", packBlock(frequent.sort(), input));
  const backward = emitBackward(words, input);
  const head = { shards: packWords(separators), shardsPerBlock: packNumbers(perBlock), backward };
  return { head, shards };
}

/** Cuts the terms of a block where their postings would be more than a file should have. */
function toShards(
  terms: readonly string[],
  articlesOf: (term: string) => number,
  maxPostings: number,
): string[][] {
  const shards: string[][] = [];
  let postings = 0;
  for (const term of terms) {
    const own = articlesOf(term);
    const shard = shards.at(-1);
    if (shard && postings + own <= maxPostings) shard.push(term);
    else {
      shards.push([term]);
      postings = 0;
    }
    postings += own;
  }
  return shards;
}

function emitBackward(words: readonly string[], { sizes, emit }: LexiconInput): string {
  const backward = words.map((word) => [...word].reverse().join("")).sort();
  return emitSorted(backward, {
    sizes,
    times: 3,
    emit(file, number) {
      const entries = file.map((word) => ({ word, count: 0, lists: [] }));
      emit("words", `r${number}`, packEntries(entries));
    },
  });
}

function packBlock(terms: readonly string[], input: LexiconInput): LexiconBlock {
  return packEntries(terms.map((term) => toEntry(term, input)));
}

function toEntry(word: string, { counts, names, segments }: LexiconInput): Entry {
  const { articles, segments: present } = counts.get(word) ?? { articles: 0, segments: [] };
  // None stands for all segments.
  const listed = present.length === segments ? [] : present;
  const lists = [listed, names.byWord.get(word) ?? [], names.bySpelling.get(word) ?? []];
  return { word, count: articles, lists };
}
