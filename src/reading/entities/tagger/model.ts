/**
 * Bytes → the tagger's weights.
 *
 * The file: magic, number of features, scale, transitions, then the features' hashes in ascending
 * order as gaps of variable length, then `labelCount` signed bytes for each feature.
 */
import { readGaps, writeGaps } from "./gaps.ts";
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
  const { values: features, end } = readGaps(bytes, headerBytes + transitionBytes, size);
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
  const gaps = writeGaps(rows.map((row) => row.feature));
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
