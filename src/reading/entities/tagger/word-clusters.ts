/**
 * Bytes → clusters of words that are used alike, learnt from far more text than is labelled:
 * "Fulham" stands with other football clubs, though no labelled article names it.
 *
 * The file: magic, number of words, then the first 24 bits of each word's hash in ascending order as gaps
 * of variable length, then two bytes for each with the number of its cluster. One unknown word in 170 is
 * taken for a known one.
 */
import { readGaps, writeGaps } from "./gaps.ts";
import { hashOf } from "./hash.ts";
import { toNumberMap } from "./number-map.ts";

export interface WordClusters {
  /** The number of a word's finest cluster, from 1, by the word's hash; 0 for a word the table does not have. */
  clusterOf(word: number): number;
}

const magic = 0x444c5743;
const headerBytes = 8;
/** 24 bits of a hash are kept. */
const dropped = 8;

/**
 * Reads the table.
 *
 * @throws Error when the bytes are no such table or are cut short.
 */
export function readWordClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic)
    throw new Error("This is not a table of word clusters.");
  const size = view.getUint32(4, true);
  const { values: keys, end } = readGaps(bytes, headerBytes, size);
  if (end + 2 * size !== bytes.length) throw new Error("The table of word clusters is cut short.");
  const clusters = new Map<number, number>();
  keys.forEach((key, i) => {
    clusters.set(key, view.getUint16(end + 2 * i, true) + 1);
  });
  const clusterOf = toNumberMap(clusters);
  return { clusterOf: (word) => clusterOf(word >>> dropped) };
}

/** Writes the table; of two words with one hash the later is left out. */
export function writeWordClusters(clusters: ReadonlyMap<string, number>): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of clusters) {
    const key = hashOf(word) >>> dropped;
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const rows = [...byKey].sort(([a], [b]) => a - b);
  const gaps = writeGaps(rows.map(([key]) => key));
  const bytes = new Uint8Array(headerBytes + gaps.length + 2 * rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, rows.length, true);
  bytes.set(gaps, headerBytes);
  rows.forEach(([, cluster], i) => {
    view.setUint16(headerBytes + gaps.length + 2 * i, cluster, true);
  });
  return bytes;
}
