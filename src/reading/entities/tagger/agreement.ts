/**
 * The second pass: a word that is surely a person in one sentence of a document is likely one in the
 * next. "Volodymyr Zelensky said" makes the bare "Zelensky" of a headline a person too.
 */
import { kindCount, kindNumber, labelCount } from "./labels.ts";
import { marginals, toFactors } from "./marginals.ts";

/** How far the rest of the document may sway a token, in log-odds times the log of its agreement. */
const sway = 1;
/** No kind is ever thought impossible. */
const doubt = 0.05;

/** For each token of a chunk the probability of each kind, by `kindNumber`, and a 1 to count by. */
export type Beliefs = readonly Float64Array[];

/** How probable each kind is for each token, by its own sentence alone. */
export function findBeliefs(
  scores: readonly Float64Array[][],
  transitions: Float32Array,
): Beliefs[] {
  const factors = toFactors(transitions);
  return scores.map((chunk) => toBeliefs(marginals(chunk, factors).labels));
}

/**
 * Leans the scores of each word to the kind that it has elsewhere in the document.
 *
 * @param words - for each chunk, the hashes of its words.
 * @param scores - for each chunk, the scores of the labels of each word.
 * @param transitions - the model's.
 */
export function agreeOnWords(
  words: readonly Int32Array[],
  scores: readonly Float64Array[][],
  beliefs: readonly Beliefs[],
): Float64Array[][] {
  const sums = sumByWord(words, beliefs);
  return scores.map((chunk, c) =>
    chunk.map((own, i) => {
      const sum = sums.get(words[c]?.[i] as number) as Float64Array;
      return lean(own, beliefs[c]?.[i] as Float64Array, sum);
    }),
  );
}

function toBeliefs(labels: Float64Array): Float64Array[] {
  const beliefs: Float64Array[] = [];
  for (let at = 0; at < labels.length; at += labelCount) {
    const kinds = new Float64Array(kindCount + 1);
    for (let label = 0; label < labelCount; label += 1) {
      const kind = kindNumber(label);
      kinds[kind] = (kinds[kind] as number) + (labels[at + label] as number);
    }
    kinds[kindCount] = 1;
    beliefs.push(kinds);
  }
  return beliefs;
}

function sumByWord(
  words: readonly Int32Array[],
  beliefs: readonly Beliefs[],
): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  beliefs.forEach((chunk, c) => {
    chunk.forEach((belief, i) => {
      const word = words[c]?.[i] as number;
      const sum = sums.get(word) ?? new Float64Array(kindCount + 1);
      belief.forEach((value, k) => {
        sum[k] = (sum[k] as number) + value;
      });
      sums.set(word, sum);
    });
  });
  return sums;
}

/** A word met n times elsewhere leans by n / (n + 1) of the sway. */
function lean(own: Float64Array, belief: Float64Array, sum: Float64Array): Float64Array {
  const elsewhere = (sum[kindCount] as number) - 1;
  if (elsewhere < 1) return own;
  const weight = (sway * elsewhere) / (elsewhere + 1);
  const leant = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label += 1) {
    const kind = kindNumber(label);
    const share = ((sum[kind] as number) - (belief[kind] as number)) / elsewhere;
    leant[label] = (own[label] as number) + weight * Math.log(Math.max(0, share) + doubt);
  }
  return leant;
}
