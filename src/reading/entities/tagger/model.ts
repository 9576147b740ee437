/**
 * Bytes → the tagger's weights.
 *
 * The file: magic, number of features, scale, transitions, then the features' hashes in ascending
 * order as gaps of variable length, then `labelCount` signed bytes for each feature.
 */
import { labelCount } from "./labels.ts";

export interface TaggerModel {
  /** Open addressing: the hash of the feature in each slot; a power of two of them, 0 where none is. */
  keys: Int32Array;
  /** `labelCount` weights for each slot; times `scale` they are log-odds. */
  weights: Int8Array | Float32Array;
  scale: number;
  /** `labelCount` rows (label before) of `labelCount` (label); a chunk begins after label 0. */
  transitions: Float32Array;
}

/** A model as it is trained and stored. */
export interface TrainedWeights {
  /** Distinct feature hashes. */
  features: Int32Array;
  /** `labelCount` weights for each feature. */
  weights: Float32Array;
  transitions: Float32Array;
}

/** The index where the weights of a feature begin, or -1 for a feature that the model does not have. */
export function findFeature(keys: Int32Array, feature: number): number {
  const mask = keys.length - 1;
  let slot = feature & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === feature) return slot * labelCount;
    slot = (slot + 1) & mask;
  }
  return -1;
}

const magic = 0x444c4e32;
const headerBytes = 12;
const transitionBytes = 4 * labelCount * labelCount;

/**
 * Reads a model file.
 *
 * @throws Error when the file is not a model or is cut short.
 */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes + transitionBytes || view.getUint32(0, true) !== magic)
    throw new Error("This is not a model of the name tagger.");
  const size = view.getUint32(4, true);
  const model = {
    keys: new Int32Array(capacityFor(size)),
    weights: new Int8Array(capacityFor(size) * labelCount),
    scale: view.getFloat32(8, true),
    transitions: Float32Array.from({ length: labelCount * labelCount }, (_, i) =>
      view.getFloat32(headerBytes + 4 * i, true),
    ),
  };
  const { features, end } = readGaps(bytes, headerBytes + transitionBytes, size);
  if (end + size * labelCount !== bytes.length) throw new Error("The tagger's model is cut short.");
  features.forEach((feature, i) => {
    const row = insertFeature(model.keys, feature);
    for (let label = 0; label < labelCount; label += 1)
      model.weights[row + label] = view.getInt8(end + i * labelCount + label);
  });
  return model;
}

/** Writes a model file with one byte a weight; features whose weights round to zero are left out. */
export function writeTaggerModel(trained: TrainedWeights): Uint8Array {
  let largest = 1e-6;
  for (const weight of trained.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const rows = [...trained.features.keys()]
    .map((i) => ({
      feature: (trained.features[i] as number) >>> 0,
      weights: Array.from({ length: labelCount }, (_, label) =>
        Math.round((trained.weights[i * labelCount + label] as number) / scale),
      ),
    }))
    .filter((row) => row.weights.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature);
  const gaps = gapsOf(rows.map((row) => row.feature));
  const from = headerBytes + transitionBytes;
  const bytes = new Uint8Array(from + gaps.length + rows.length * labelCount);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, rows.length, true);
  view.setFloat32(8, scale, true);
  trained.transitions.forEach((value, i) => {
    view.setFloat32(headerBytes + 4 * i, value, true);
  });
  bytes.set(gaps, from);
  rows.forEach(({ weights }, i) => {
    weights.forEach((weight, label) => {
      view.setInt8(from + gaps.length + i * labelCount + label, weight);
    });
  });
  return bytes;
}

function capacityFor(size: number): number {
  return 2 ** Math.ceil(Math.log2(2 * size + 1));
}

function insertFeature(keys: Int32Array, feature: number): number {
  const mask = keys.length - 1;
  let slot = feature & mask;
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = feature;
  return slot * labelCount;
}

/** Seven bits a byte, lowest first; the eighth says that more follow. */
function gapsOf(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const value of sorted) {
    let gap = value - previous;
    previous = value;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push(128 + (gap % 128));
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function readGaps(
  bytes: Uint8Array,
  from: number,
  size: number,
): { features: Int32Array; end: number } {
  const features = new Int32Array(size);
  let at = from;
  let value = 0;
  for (let i = 0; i < size; i += 1) {
    let unit = 1;
    for (; (bytes[at] ?? 0) >= 128; at += 1, unit *= 128) value += ((bytes[at] ?? 0) - 128) * unit;
    value += (bytes[at] ?? 0) * unit;
    at += 1;
    features[i] = value | 0;
  }
  return { features, end: at };
}
