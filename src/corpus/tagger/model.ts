/** Bytes → the tagger's weights. The file: magic, bits, scale, transitions, then one byte a weight. */
import { labelCount } from "./labels.ts";

export interface TaggerModel {
  /** Feature hash & mask is the row of `weights`. */
  mask: number;
  /** Rows of `labelCount` weights; times `scale` they are log-odds. */
  weights: Int8Array | Float32Array;
  scale: number;
  /** `labelCount` rows (label before) of `labelCount` (label); a chunk begins after label 0. */
  transitions: Float32Array;
}

const magic = 0x444c4e31;
const headerBytes = 12;

/** In: a model file. Out: the model. Throws when the file is not one. */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = bytes.length > headerBytes ? view.getUint32(4, true) : 0;
  const size = headerBytes + 4 * labelCount * labelCount + labelCount * 2 ** bits;
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic || bytes.length !== size)
    throw new Error("This is not a model of the name tagger.");
  const transitions = Float32Array.from({ length: labelCount * labelCount }, (_, i) =>
    view.getFloat32(headerBytes + 4 * i, true),
  );
  const from = bytes.byteOffset + headerBytes + 4 * transitions.length;
  return {
    mask: 2 ** bits - 1,
    weights: new Int8Array(bytes.buffer.slice(from, from + labelCount * 2 ** bits)),
    scale: view.getFloat32(8, true),
    transitions,
  };
}

/** In: a model with weights of any precision. Out: its file, one byte a weight. */
export function writeTaggerModel(model: TaggerModel): Uint8Array {
  let largest = 1e-6;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = (largest * model.scale) / 127;
  const transitionBytes = 4 * labelCount * labelCount;
  const bytes = new Uint8Array(headerBytes + transitionBytes + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, Math.log2(model.mask + 1), true);
  view.setFloat32(8, scale, true);
  model.transitions.forEach((value, i) => {
    view.setFloat32(headerBytes + 4 * i, value, true);
  });
  model.weights.forEach((weight, i) => {
    view.setInt8(headerBytes + transitionBytes + i, Math.round((weight * model.scale) / scale));
  });
  return bytes;
}
