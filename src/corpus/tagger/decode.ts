/** Features of a chunk → its best labels (Viterbi). */
import { labelCount, mayFollow } from "./labels.ts";
import type { TaggerModel } from "./model.ts";

/** In: the features of each token of a chunk. Out: the sequence of labels with the highest score. */
export function decode(model: TaggerModel, features: readonly Int32Array[]): Uint8Array {
  const size = features.length;
  const back = new Uint8Array(size * labelCount);
  let scores = new Float64Array(labelCount).fill(-Infinity);
  scores[0] = 0;
  features.forEach((ids, i) => {
    const emission = scoreLabels(model, ids);
    const next = new Float64Array(labelCount).fill(-Infinity);
    for (let label = 0; label < labelCount; label += 1) {
      for (let before = 0; before < labelCount; before += 1) {
        if (!mayFollow(label, before)) continue;
        const transition = model.transitions[before * labelCount + label] as number;
        const score = (scores[before] as number) + transition;
        if (score <= (next[label] as number)) continue;
        next[label] = score;
        back[i * labelCount + label] = before;
      }
      next[label] = (next[label] as number) + (emission[label] as number);
    }
    scores = next;
  });
  return traceBack(back, scores, size);
}

/** In: the features of a token. Out: the score of each label, regardless of its neighbours. */
export function scoreLabels(model: TaggerModel, ids: Int32Array): Float64Array {
  const scores = new Float64Array(labelCount);
  const { weights, mask, scale } = model;
  for (const id of ids) {
    const row = (id & mask) * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      scores[label] = (scores[label] as number) + (weights[row + label] as number);
  }
  for (let label = 0; label < labelCount; label += 1)
    scores[label] = (scores[label] as number) * scale;
  return scores;
}

function traceBack(back: Uint8Array, scores: Float64Array, size: number): Uint8Array {
  const labels = new Uint8Array(size);
  let label = scores.indexOf(Math.max(...scores));
  for (let i = size - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * labelCount + label] as number;
  }
  return labels;
}
