/** Scores of the labels of a chunk → how probable each label is, all sequences considered. */
import { labelCount, mayFollow } from "./labels.ts";

const pairCount = labelCount * labelCount;

/** How a label follows another, as factors: e to the power of the score, 0 where it may not. */
export function toFactors(transitions: Float32Array): Float64Array {
  return Float64Array.from({ length: pairCount }, (_, k) =>
    mayFollow(k % labelCount, Math.floor(k / labelCount)) ? Math.exp(transitions[k] as number) : 0,
  );
}

/**
 * The probability of each label of each token.
 *
 * @param scores - for each token, the score of each label.
 * @param factors - from `toFactors`.
 * @param allowed - for each token, the labels that it may have, as bits.
 */
export function marginals(
  scores: readonly Float64Array[],
  factors: Float64Array,
  allowed?: Uint8Array,
): Marginals {
  const size = scores.length * labelCount;
  const own = new Float64Array(size);
  scores.forEach((row, i) => {
    exponentiate(row, own, i * labelCount, allowed?.[i] ?? everyLabel);
  });
  const forward = sumForward(own, factors);
  const backward = sumBackward(own, factors);
  const labels = new Float64Array(size);
  for (let at = 0; at < size; at += labelCount) {
    for (let label = 0; label < labelCount; label += 1)
      labels[at + label] = (forward[at + label] as number) * (backward[at + label] as number);
    normalise(labels, at);
  }
  return { labels, own, forward, backward };
}

/** `labelCount` numbers for each token, one token after the other. */
export interface Marginals {
  labels: Float64Array;
  own: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
}

const everyLabel = 2 ** labelCount - 1;

/** e to the power of each score, less the largest, so that none overflows; 0 for labels not allowed. */
function exponentiate(row: Float64Array, own: Float64Array, at: number, allowed: number): void {
  let largest = -Infinity;
  for (let label = 0; label < labelCount; label += 1)
    if ((allowed >> label) & 1) largest = Math.max(largest, row[label] as number);
  for (let label = 0; label < labelCount; label += 1)
    if ((allowed >> label) & 1) own[at + label] = Math.exp((row[label] as number) - largest);
}

/** A chunk begins after label 0. */
function sumForward(own: Float64Array, factors: Float64Array): Float64Array {
  const forward = new Float64Array(own.length);
  for (let at = 0; at < own.length; at += labelCount) {
    for (let label = 0; label < labelCount; label += 1) {
      let sum = at === 0 ? (factors[label] as number) : 0;
      for (let before = 0; at > 0 && before < labelCount; before += 1)
        sum +=
          (forward[at - labelCount + before] as number) *
          (factors[before * labelCount + label] as number);
      forward[at + label] = sum * (own[at + label] as number);
    }
    normalise(forward, at);
  }
  return forward;
}

function sumBackward(own: Float64Array, factors: Float64Array): Float64Array {
  const backward = new Float64Array(own.length).fill(1);
  for (let at = own.length - 2 * labelCount; at >= 0; at -= labelCount) {
    for (let label = 0; label < labelCount; label += 1) {
      let sum = 0;
      for (let next = 0; next < labelCount; next += 1)
        sum +=
          (factors[label * labelCount + next] as number) *
          (own[at + labelCount + next] as number) *
          (backward[at + labelCount + next] as number);
      backward[at + label] = sum;
    }
    normalise(backward, at);
  }
  return backward;
}

/** How often each label is expected to follow another, in rows as in the model's transitions. */
export function countPairs(
  { own, forward, backward }: Marginals,
  factors: Float64Array,
): Float64Array {
  const pairs = new Float64Array(pairCount);
  const here = new Float64Array(pairCount);
  for (let at = 0; at < own.length; at += labelCount) {
    let total = 0;
    for (let k = 0; k < pairCount; k += 1) {
      const before = Math.floor(k / labelCount);
      const label = k % labelCount;
      const arrives = at === 0 ? Number(before === 0) : forward[at - labelCount + before];
      here[k] =
        (arrives as number) *
        (factors[k] as number) *
        (own[at + label] as number) *
        (backward[at + label] as number);
      total += here[k] as number;
    }
    if (total === 0) continue;
    for (let k = 0; k < pairCount; k += 1)
      pairs[k] = (pairs[k] as number) + (here[k] as number) / total;
  }
  return pairs;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < labelCount; label += 1) sum += values[at + label] as number;
  if (sum === 0) return;
  for (let label = 0; label < labelCount; label += 1)
    values[at + label] = (values[at + label] as number) / sum;
}
