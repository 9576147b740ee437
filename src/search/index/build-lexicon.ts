/** The terms of the corpus → the files of the lexicon, and the shards in which their postings are written. */
import { type IndexHead, type LexiconBlock, toShards } from "../index-format.ts";
import { packNumber, packNumbers, packWords } from "../../text/packing.ts";
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
  head: Pick<IndexHead, "blocks" | "backward" | "rangePlaces">;
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
  const blocks = emitSorted(terms, {
    sizes,
    emit(block, number) {
      emit("words", `l${number}`, packBlock(block, input));
      const numbers = toShards(block.map(articlesOf), maxPostings);
      block.forEach((term, place) => {
        const name = `${number}-${numbers[place]}`;
        const shard = shards.at(-1);
        if (shard?.name === name) shard.terms.push(term);
        else shards.push({ name, block: number, terms: [term] });
      });
    },
  });
  const words = terms.filter(isWord);
  const frequent = [...words].sort((a, b) => articlesOf(b) - articlesOf(a)).slice(0, maxFrequent);
  emit("words", "f", packBlock(frequent.sort(), input));
  const backward = emitBackward(words, input);
  return { head: { blocks, backward, rangePlaces: maxPostings }, shards };
}

function emitBackward(words: readonly string[], { sizes, emit }: LexiconInput): string {
  const backward = words.map((word) => [...word].reverse().join("")).sort();
  return emitSorted(backward, {
    sizes,
    times: 3,
    emit: (file, number) => emit("words", `r${number}`, packWords(file)),
  });
}

function packBlock(terms: string[], input: LexiconInput): LexiconBlock {
  return { words: packWords(terms), numbers: terms.map((term) => packTerm(term, input)).join("") };
}

function packTerm(term: string, { counts, names, segments }: LexiconInput): string {
  const { articles, segments: present } = counts.get(term) ?? { articles: 0, segments: [] };
  const packedSegments = segments === 1 ? "" : packSegments(present, segments);
  const byWord = names.byWord.get(term) ?? [];
  const bySpelling = names.bySpelling.get(term) ?? [];
  if (byWord.length + bySpelling.length === 0) return packNumber(2 * articles) + packedSegments;
  return (
    packNumber(2 * articles + 1) + packedSegments + packNumbers(byWord) + packNumbers(bySpelling)
  );
}

/** No number stands for all segments. */
function packSegments(present: readonly number[], segments: number): string {
  return packNumbers(present.length === segments ? [] : present);
}
