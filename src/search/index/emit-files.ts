/** How large the files of an index are, and how sorted words are cut into files. */
import { packWords, toSeparator } from "../../text/packing.ts";

/** Takes a file of the index: its folder ("words", "s0"), its name ("p3") and its content, to be written as JSON. */
export type EmitFile = (folder: string, name: string, content: unknown) => void;

export interface IndexSizes {
  /** Articles in a segment. */
  segment: number;
  /** Terms in a file: this many times the square root of all, so that directory and files grow alike… */
  fileShare: number;
  /** …and no fewer than this. */
  minTerms: number;
  /** Postings of a full segment after which a shard ends. */
  shardPostings: number;
  /** Characters in a file of texts. */
  text: number;
}

/** From so many articles on, files do not become larger. */
const largeCorpus = 10_000;

/** The sizes for a corpus: files grow with the square root of it, and so does their number, until they are large enough. */
export function sizesFor(articles: number): IndexSizes {
  const share = Math.min(1, Math.sqrt(articles / largeCorpus));
  return {
    segment: 16_384,
    fileShare: 8,
    minTerms: 400,
    shardPostings: Math.max(1000, Math.round(share * 34_000)),
    text: Math.max(3000, Math.round(share * 29_000)),
  };
}

interface SortedFiles {
  sizes: IndexSizes;
  /** How many times as many terms as usual are in one file. */
  times?: number;
  emit: (terms: string[], file: number) => void;
}

/**
 * Cuts sorted terms into files.
 *
 * @returns the directory: for each file what tells its first term from the last of the one before, by packWords
 */
export function emitSorted(
  terms: readonly string[],
  { sizes: { fileShare, minTerms }, times = 1, emit }: SortedFiles,
): string {
  const perFile = Math.max(minTerms, Math.round(times * fileShare * Math.sqrt(terms.length)));
  const files = toRuns(terms, perFile);
  files.forEach(emit);
  return packWords(
    files.map(([first = ""], file) => toSeparator(files[file - 1]?.at(-1) ?? "", first)),
  );
}

/** Cuts a list into runs of `size`; the last may be shorter. */
export function toRuns<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, run) =>
    items.slice(run * size, (run + 1) * size),
  );
}
