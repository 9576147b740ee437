/**
 * Bytes → clusters of words that are used alike, learnt from far more text than is labelled:
 * "Fulham" stands with other football clubs, though no labelled article names it.
 *
 * The file: magic, number of words, then the first 24 bits of each word's hash in ascending order as gaps
 * of variable length, then two bytes for each with the number of its cluster. One unknown word in 170 is
 * taken for a known one.
 */
import { hashOf } from "./hash.ts";

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
  const keys = new Int32Array(size);
  let at = headerBytes;
  let key = 0;
  for (let i = 0; i < size; i += 1) {
    let unit = 1;
    for (; (bytes[at] ?? 0) >= 128; at += 1, unit *= 128) key += ((bytes[at] ?? 0) - 128) * unit;
    key += (bytes[at] ?? 0) * unit;
    at += 1;
    keys[i] = key;
  }
  if (at + 2 * size !== bytes.length) throw new Error("The table of word clusters is cut short.");
  const slots = new Map<number, number>();
  for (const [i, stored] of keys.entries()) slots.set(stored, view.getUint16(at + 2 * i, true) + 1);
  return { clusterOf: (word) => slots.get(word >>> dropped) ?? 0 };
}

/** Writes the table; of two words with one hash the later is left out. */
export function writeWordClusters(clusters: ReadonlyMap<string, number>): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of clusters) {
    const key = hashOf(word) >>> dropped;
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const rows = [...byKey].sort(([a], [b]) => a - b);
  const gaps: number[] = [];
  let previous = 0;
  for (const [key] of rows) {
    let gap = key - previous;
    previous = key;
    for (; gap >= 128; gap = Math.floor(gap / 128)) gaps.push(128 + (gap % 128));
    gaps.push(gap);
  }
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
