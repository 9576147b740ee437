/** Features of a chunk → the scores of its labels → its best labels. */
import { labelCount, mayFollow } from "./labels.ts";
import { findFeature, type TaggerModel } from "./model.ts";

/** The score of each label for a token, regardless of its neighbours. */
export function scoreLabels(
  { keys, weights, scale }: TaggerModel,
  features: Int32Array,
): Float64Array {
  const scores = new Float64Array(labelCount);
  for (let i = 0; i < features.length; i += 1) {
    const row = findFeature(keys, features[i] as number);
    if (row < 0) continue;
    for (let label = 0; label < labelCount; label += 1)
      scores[label] = (scores[label] as number) + (weights[row + label] as number);
  }
  for (let label = 0; label < labelCount; label += 1)
    scores[label] = (scores[label] as number) * scale;
  return scores;
}

/** The sequence of labels with the highest total score (Viterbi). */
export function bestLabels(scores: readonly Float64Array[], transitions: Float32Array): Uint8Array {
  const back = new Uint8Array(scores.length * labelCount);
  let reached = new Float64Array(labelCount).fill(-Infinity);
  reached[0] = 0;
  scores.forEach((own, i) => {
    const next = new Float64Array(labelCount).fill(-Infinity);
    for (let label = 0; label < labelCount; label += 1) {
      for (let before = 0; before < labelCount; before += 1) {
        if (!mayFollow(label, before)) continue;
        const step = transitions[before * labelCount + label] as number;
        const score = (reached[before] as number) + step + (own[label] as number);
        if (score <= (next[label] as number)) continue;
        next[label] = score;
        back[i * labelCount + label] = before;
      }
    }
    reached = next;
  });
  return traceBack(back, reached, scores.length);
}

function traceBack(back: Uint8Array, reached: Float64Array, size: number): Uint8Array {
  const labels = new Uint8Array(size);
  let label = reached.indexOf(Math.max(...reached));
  for (let i = size - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * labelCount + label] as number;
  }
  return labels;
}
