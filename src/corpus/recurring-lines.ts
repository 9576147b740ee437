/** Lines that stand in many files of a folder: they are its site's or its collector's, not the article's. */
import { largestOf } from "../text/long-lists.ts";
import { hashOf, hashFeature } from "../reading/entities/tagger/hash.ts";
import { foldRecurring } from "../reading/structure/recurring.ts";

/** The text of a file, and the file's name in the corpus. */
export interface CountedText {
  file: string;
  text: string;
}

/** How often lines stand in the files of a folder; handed to another thread, the large part is shared. */
export interface LineCounts {
  /** By two hashes of the folder and the line. */
  slots: readonly [Uint32Array, Uint32Array];
  /** Files by folder. */
  files: ReadonlyMap<string, number>;
}

/** In which share of the files of a folder a line stands; 0 where it stands in too few to tell. */
export type ShareOfFiles = (line: string) => number;

/**
 * Counts the lines of all texts in one pass, for the whole corpus and for each folder in it.
 *
 * Counts are kept by hash in a table of fixed size, so memory does not grow with the corpus. A line counts
 * as the smaller of two slots: it is seen as frequent only if both its slots are shared with others.
 */
export function countRecurringLines(texts: readonly CountedText[]): LineCounts {
  const counts = [makeSlots(), makeSlots()] as const;
  const files = new Map<string, number>();
  for (const { file, text } of texts) {
    const lines = new Set(text.split("\n").flatMap((line) => foldRecurring(line) ?? []));
    for (const folder of foldersOf(file)) {
      files.set(folder, (files.get(folder) ?? 0) + 1);
      for (const line of lines) {
        const [first, second] = slotsOf(folder, line);
        counts[0][first] = (counts[0][first] ?? 0) + 1;
        counts[1][second] = (counts[1][second] ?? 0) + 1;
      }
    }
  }
  return { slots: counts, files };
}

/** The share of each line of a file. */
export function sharesOf({ slots: counts, files }: LineCounts, file: string): ShareOfFiles {
  const folders = foldersOf(file);
  return (line) => {
    const folded = foldRecurring(line);
    if (folded === undefined) return 0;
    const shares = folders.map((folder) => {
      const [first, second] = slotsOf(folder, folded);
      const all = files.get(folder) ?? 0;
      const count = Math.min(counts[0][first] ?? 0, counts[1][second] ?? 0);
      return count >= Math.max(fewestFiles, all * leastShare) ? count / all : 0;
    });
    return largestOf(shares);
  };
}

const slots = 2 ** 21;
const fewestFiles = 5;
const leastShare = 0.01;

function makeSlots(): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(slots * Uint32Array.BYTES_PER_ELEMENT));
}

/** The corpus, and the folder that holds the file: `a/b/c.txt` → `""`, `a/b`. */
function foldersOf(file: string): string[] {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  return folder === "" ? [""] : ["", folder];
}

function slotsOf(folder: string, line: string): [first: number, second: number] {
  const [place, words] = [hashOf(folder), hashOf(line)];
  return [
    (hashFeature(1, words, place) >>> 0) % slots,
    (hashFeature(2, place, Math.imul(words, 0x9e3779b1) ^ line.length) >>> 0) % slots,
  ];
}
