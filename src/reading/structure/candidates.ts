/** Lines of which one is looked for: the headline, the last of the text. */

/** A line that may be the one. */
export interface Candidate {
  /** Its index. */
  at: number;
  /** Numbers of about 0 to 1 that tell what it is like. */
  features: number[];
}

type Weights = Readonly<Record<string, number>>;

/** The line that the weights say is most like the one that is looked for. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  weights: Weights,
): number | undefined {
  const scores = scoreCandidates(candidates, weights);
  return candidates[scores.indexOf(Math.max(...scores))]?.at;
}

/** The first line that, or one before which, is the one that is looked for, with the probability that is asked for. */
export function chooseSurely(
  candidates: readonly Candidate[],
  weights: Weights,
  probability: number,
): number | undefined {
  const scores = scoreCandidates(candidates, weights);
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return candidates.find((_, at) => {
    sum += shares[at] ?? 0;
    return sum >= probability * all;
  })?.at;
}

function scoreCandidates(candidates: readonly Candidate[], weights: Weights): number[] {
  const all = Object.values(weights);
  return candidates.map(({ features }) =>
    features.reduce((sum, value, index) => sum + value * (all[index] ?? 0), 0),
  );
}
