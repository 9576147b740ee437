/** Scores of the labels of a chunk → how probable each label is, all sequences considered. */
import { labelCount, mayFollow } from "./labels.ts";

/**
 * In: the score of each label of each token, and of each label after another; `allowed` holds each
 * token to some of the labels (bits). Out: the probability of each label of each token, and the
 * expected number of times each label follows another.
 */
export function marginals(
  emissions: readonly Float64Array[],
  transitions: Float32Array,
  allowed: Uint8Array | undefined,
): { labels: Float64Array[]; pairs: Float64Array } {
  const size = emissions.length;
  const L = labelCount;
  const forward = emissions.map(() => new Float64Array(L).fill(-Infinity));
  const backward = emissions.map(() => new Float64Array(L).fill(-Infinity));
  const may = (i: number, label: number) =>
    allowed === undefined || (((allowed[i] as number) >> label) & 1) === 1;
  const terms = new Float64Array(L);
  for (let i = 0; i < size; i += 1) {
    for (let label = 0; label < L; label += 1) {
      if (!may(i, label)) continue;
      for (let before = 0; before < L; before += 1) {
        const arrives = i === 0 ? (before === 0 ? 0 : -Infinity) : forward[i - 1]?.[before];
        terms[before] = mayFollow(label, before)
          ? (arrives as number) + (transitions[before * L + label] as number)
          : -Infinity;
      }
      (forward[i] as Float64Array)[label] = logSum(terms) + (emissions[i]?.[label] as number);
    }
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let label = 0; label < L; label += 1) {
      if (!may(i, label)) continue;
      if (i === size - 1) {
        (backward[i] as Float64Array)[label] = 0;
        continue;
      }
      for (let next = 0; next < L; next += 1)
        terms[next] = mayFollow(next, label)
          ? (backward[i + 1]?.[next] as number) +
            (transitions[label * L + next] as number) +
            (emissions[i + 1]?.[next] as number)
          : -Infinity;
      (backward[i] as Float64Array)[label] = logSum(terms);
    }
  }
  const total = logSum(forward[size - 1] as Float64Array);
  const labels = emissions.map((_, i) =>
    Float64Array.from({ length: L }, (_, label) =>
      Math.exp((forward[i]?.[label] as number) + (backward[i]?.[label] as number) - total),
    ),
  );
  const pairs = new Float64Array(L * L);
  for (let i = 0; i < size; i += 1)
    for (let label = 0; label < L; label += 1)
      for (let before = 0; before < L; before += 1) {
        if (!mayFollow(label, before)) continue;
        const arrives = i === 0 ? (before === 0 ? 0 : -Infinity) : forward[i - 1]?.[before];
        pairs[before * L + label] =
          (pairs[before * L + label] as number) +
          Math.exp(
            (arrives as number) +
              (transitions[before * L + label] as number) +
              (emissions[i]?.[label] as number) +
              (backward[i]?.[label] as number) -
              total,
          );
      }
  return { labels, pairs };
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
