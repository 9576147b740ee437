/** A token in its chunk → the numbers of its features: what the tagger knows of it. */
import type { Span } from "../../../record/record.ts";
import type { Evidence } from "./evidence.ts";
import { hashFeature, hashWord } from "./hash.ts";
import { learntClasses, type Lexicon } from "./lexicon.ts";
import type { PlaceClass } from "./place-class.ts";
import { coverWithPlaces } from "./place-evidence.ts";
import { isCapital } from "./letter-case.ts";
import type { Tokens } from "./tokens.ts";
import type { WordClusters } from "./word-clusters.ts";

export interface TaggedDocument {
  text: string;
  tokens: Tokens;
  evidence: Evidence;
  lexicon: Lexicon;
  clusters: WordClusters;
  placeClass: PlaceClass;
  /** Whether a place of this name lies in a country that the document names. */
  isNear(name: string): boolean;
}

/** Hashes the features of each token of a chunk. */
export function featuresOfChunk(document: TaggedDocument, chunk: Span): Int32Array[] {
  const places = coverWithPlaces(document, chunk);
  const clusters = clustersOf(document, chunk);
  const all: Int32Array[] = [];
  for (let i = chunk.start; i < chunk.end; i += 1) {
    written = 0;
    addWord(document, i);
    addUsage(document, i);
    addTables(document, i);
    addPlaces(document, chunk, i, places);
    addRun(document, i);
    addClusters(clusters, i - chunk.start);
    all.push(buffer.slice(0, written));
  }
  return all;
}

/** Where the features of the token at hand are gathered; no token has more than this has room for. */
const buffer = new Int32Array(256);
let written = 0;

function add(template: number, first: number, second = 0): void {
  buffer[written] = hashFeature(template, first, second);
  written += 1;
}

const outside = 7;

/** Neighbours beyond the block are none. */
function wordAt({ tokens }: TaggedDocument, i: number, from: number): number {
  if (i < 0 || i >= tokens.count || tokens.span[i] !== tokens.span[from]) return outside;
  return tokens.word[i] as number;
}

function kindAt({ tokens, evidence }: TaggedDocument, i: number, from: number): number {
  if (i < 0 || i >= tokens.count || tokens.span[i] !== tokens.span[from]) return 15;
  return evidence.kind[i] as number;
}

function addWord(document: TaggedDocument, i: number): void {
  const { text, tokens } = document;
  const word = tokens.word[i] as number;
  const before = wordAt(document, i - 1, i);
  const after = wordAt(document, i + 1, i);
  const before2 = wordAt(document, i - 2, i);
  const after2 = wordAt(document, i + 2, i);
  add(1, word);
  add(2, before);
  add(3, after);
  add(4, before2);
  add(5, after2);
  add(6, word, before);
  add(7, word, after);
  add(8, before2, before);
  add(9, after, after2);
  add(10, before, after);
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const length = end - start;
  for (let size = 1; size <= 4 && size < length; size += 1) {
    add(10 + size, hashWord(text, end - size, end));
    if (size > 1) add(14 + size, hashWord(text, start, start + size));
  }
  const kinds = kindAt(document, i, i) + 16 * (tokens.opens[i] as number);
  add(20, kinds, Math.min(length, 10));
  add(21, kinds, kindAt(document, i - 1, i) + 16 * kindAt(document, i + 1, i));
  add(22, kindAt(document, i - 1, i) + 16 * kindAt(document, i - 2, i), kinds);
  add(23, kindAt(document, i + 1, i) + 16 * kindAt(document, i + 2, i), kinds);
  add(24, tokens.kind[i] as number, kinds);
}

function addUsage({ tokens, evidence }: TaggedDocument, i: number): void {
  const usage = evidence.usageOf(tokens.word[i] as number);
  if (!usage) {
    add(30, 0);
    return;
  }
  const lower = usage.lower > 0 ? 1 : 0;
  const opens = tokens.opens[i] as number;
  add(30, 1 + lower, opens);
  add(31, Math.min(usage.inside, 3) + 4 * lower, Math.min(usage.opening, 2) + 4 * opens);
  add(32, Math.min(usage.afterTitle, 2));
  add(33, Math.min(usage.afterGiven, 2));
  add(34, Math.min(usage.capitals, 1), lower);
  for (const before of usage.before) add(35, before);
  for (const after of usage.after) add(36, after);
}

function addTables(document: TaggedDocument, i: number): void {
  const { lexicon } = document;
  const here = learntClassesOf(lexicon, wordAt(document, i, i));
  const before = learntClassesOf(lexicon, wordAt(document, i - 1, i));
  const after = learntClassesOf(lexicon, wordAt(document, i + 1, i));
  add(40, here);
  add(41, before);
  add(42, after);
  add(43, here, before + 256 * kindAt(document, i - 1, i));
  add(44, here, after + 256 * kindAt(document, i + 1, i));
  add(45, here, kindAt(document, i, i) + 16 * (document.tokens.opens[i] as number));
}

function addPlaces(
  document: TaggedDocument,
  chunk: Span,
  i: number,
  { classes, lengths }: { classes: Uint8Array; lengths: Uint8Array },
): void {
  const k = i - chunk.start;
  const here = classes[k] as number;
  const length = Math.min(lengths[k] as number, 4);
  const table = learntClassesOf(document.lexicon, wordAt(document, i, i));
  add(50, here, length);
  add(51, here, wordAt(document, i - 1, i));
  add(52, here, wordAt(document, i + 1, i));
  add(53, here, (classes[k - 1] ?? 63) + 64 * (classes[k + 1] ?? 63));
  add(54, here, table);
  add(55, here, kindAt(document, i - 1, i) + 16 * kindAt(document, i + 1, i));
}

/** The unbroken run of capitalised words around a token: "Permanent Okavango River Basin Water Commission". */
function addRun(document: TaggedDocument, i: number): void {
  const { tokens, evidence, lexicon } = document;
  let start = i;
  let end = i + 1;
  if (!isCapital(evidence.kind[i])) {
    add(60, 0);
    return;
  }
  while (i - start < 6 && isCapital(kindAt(document, start - 1, i))) start -= 1;
  while (end - i < 6 && isCapital(kindAt(document, end, i))) end += 1;
  const size = end - start;
  const place = Math.min(i - start, 3) + 4 * Math.min(end - 1 - i, 3);
  add(60, 1 + place, Math.min(size, 6));
  add(61, tokens.word[end - 1] as number, place);
  add(62, tokens.word[start] as number, place);
  add(63, wordAt(document, start - 1, i), size);
  add(64, wordAt(document, end, i), size);
  add(65, wordAt(document, start - 1, i), wordAt(document, start - 2, i));
  add(66, wordAt(document, end, i), wordAt(document, end + 1, i));
  let tables = 0;
  for (let j = start; j < end; j += 1) tables |= learntClassesOf(lexicon, tokens.word[j] as number);
  add(67, tables, Math.min(size, 6));
  add(68, learntClassesOf(lexicon, tokens.word[end - 1] as number), place);
  add(69, learntClassesOf(lexicon, tokens.word[start] as number), place);
}

/** What words are used like this one and its neighbours, in groups of three sizes. */
function addClusters(clusters: Int32Array, k: number): void {
  const before2 = clusters[k] as number;
  const before = clusters[k + 1] as number;
  const here = clusters[k + 2] as number;
  const after = clusters[k + 3] as number;
  const after2 = clusters[k + 4] as number;
  for (const bits of clusterSizes) {
    add(70, here >> bits, bits);
    add(71, before >> bits, bits);
    add(72, after >> bits, bits);
    add(73, before2 >> bits, bits);
    add(74, after2 >> bits, bits);
    add(75, here >> bits, (before >> bits) + 2048 * bits);
    add(76, here >> bits, (after >> bits) + 2048 * bits);
  }
}

/** How far a number is shifted for clusters of all three sizes. */
const clusterSizes = [0, 2, 4];

/**
 * The cluster of each word of a chunk, with two words on either side. Numbers begin with 16, so that
 * 0 to 15 are no words, whatever the size.
 */
function clustersOf(document: TaggedDocument, { start, end }: Span): Int32Array {
  const clusters = new Int32Array(end - start + 4);
  for (let k = 0; k < clusters.length; k += 1) {
    const cluster = document.clusters.clusterOf(wordAt(document, start + k - 2, start));
    clusters[k] = cluster === 0 ? 0 : cluster + 15;
  }
  return clusters;
}

function learntClassesOf(lexicon: Lexicon, word: number): number {
  return lexicon.classesOf(word) & learntClasses;
}
