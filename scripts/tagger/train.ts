/** Examples → the tagger's weights: a linear-chain conditional random field, by AdaGrad. */
import { labelCount } from "../../src/reading/entities/tagger/labels.ts";
import { countPairs, marginals, toFactors } from "../../src/reading/entities/tagger/marginals.ts";
import type { TrainedWeights } from "../../src/reading/entities/tagger/model.ts";
import type { Example } from "./examples.ts";

export interface TrainingSettings {
  /** Features met less often are not learnt. */
  seldom: number;
  /** How often all examples are gone through. */
  epochs: number;
  /** The size of the first steps; AdaGrad shortens the later ones. */
  rate: number;
  /** How much of a weight is lost at each step. */
  decay: number;
  /** The share of features that is hidden at each step, so that no name hangs on one alone. */
  dropout: number;
}

export const settings: TrainingSettings = {
  seldom: 3,
  epochs: 20,
  rate: 0.03,
  decay: 0.0001,
  dropout: 0.2,
};

/** Trains the weights; the same examples give the same weights. */
export function train(examples: readonly Example[], settings: TrainingSettings): TrainedWeights {
  const features = frequentFeatures(examples, settings.seldom);
  const numbered = numberFeatures(examples, features);
  const size = labelCount * features.length;
  const state: Training = {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: new Float32Array(labelCount * labelCount),
    transitionSquares: new Float32Array(labelCount * labelCount),
    settings,
    random: randomNumbers(20231230),
  };
  const order = numbered.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, state.random);
    for (const i of order) learn(state, numbered[i] as Example);
  }
  const kept = 1 - settings.dropout;
  return {
    features,
    weights: state.weights.map((weight) => weight * kept),
    transitions: state.transitions,
  };
}

function frequentFeatures(examples: readonly Example[], seldom: number): Int32Array {
  const counts = new Map<number, number>();
  for (const example of examples)
    for (const ids of example.features)
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count >= seldom).map(([id]) => id));
}

/** Hashes become row numbers; seldom features go. */
function numberFeatures(examples: readonly Example[], features: Int32Array): Example[] {
  const rows = new Map<number, number>();
  features.forEach((id, row) => {
    rows.set(id, row);
  });
  return examples.map(({ features, allowed }) => ({
    allowed,
    features: features.map((ids) => ids.map((id) => rows.get(id) ?? -1).filter((row) => row >= 0)),
  }));
}

interface Training {
  weights: Float32Array;
  squares: Float32Array;
  transitions: Float32Array;
  transitionSquares: Float32Array;
  settings: TrainingSettings;
  random: () => number;
}

function learn(state: Training, example: Example): void {
  const { weights, transitions, settings } = state;
  const kept = example.features.map((ids) =>
    settings.dropout > 0 ? ids.filter(() => state.random() >= settings.dropout) : ids,
  );
  const emissions = kept.map((ids) => {
    const scores = new Float64Array(labelCount);
    for (const id of ids) {
      const row = id * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[label] = (scores[label] as number) + (weights[row + label] as number);
    }
    return scores;
  });
  const factors = toFactors(transitions);
  const free = marginals(emissions, factors);
  const held = marginals(emissions, factors, example.allowed);
  kept.forEach((ids, i) => {
    const at = i * labelCount;
    updateRows(
      state,
      ids,
      free.labels.subarray(at, at + labelCount),
      held.labels.subarray(at, at + labelCount),
    );
  });
  const freePairs = countPairs(free, factors);
  const heldPairs = countPairs(held, factors);
  for (let k = 0; k < labelCount * labelCount; k += 1) {
    const gradient = (freePairs[k] as number) - (heldPairs[k] as number);
    if (gradient === 0) continue;
    const square = (state.transitionSquares[k] as number) + gradient * gradient;
    state.transitionSquares[k] = square;
    transitions[k] = (transitions[k] as number) - (settings.rate * gradient) / Math.sqrt(square);
  }
}

function updateRows(
  state: Training,
  ids: Int32Array,
  free: Float64Array,
  held: Float64Array,
): void {
  const { weights, squares, settings } = state;
  const gradients = free.map((value, label) => value - (held[label] as number));
  if (gradients.every((gradient) => Math.abs(gradient) < negligible)) return;
  for (const id of ids) {
    for (let label = 0; label < labelCount; label += 1) {
      const gradient = gradients[label] as number;
      if (Math.abs(gradient) < negligible) continue;
      const k = id * labelCount + label;
      const weight = weights[k] as number;
      const slope = gradient + settings.decay * weight;
      const square = (squares[k] as number) + slope * slope;
      squares[k] = square;
      weights[k] = weight - (settings.rate * slope) / Math.sqrt(square + 1e-8);
    }
  }
}

/** A label this probable or improbable has nothing more to learn from an example. */
const negligible = 1e-3;

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

/** mulberry32: numbers from 0 to 1, always the same for one seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
