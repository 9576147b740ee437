/** Documents with marked names → the tagger's weights: a linear-chain CRF, by AdaGrad. */
import type { Gazetteer } from "../../src/corpus/gazetteer/gazetteer.ts";
import { findChunks } from "../../src/corpus/tagger/chunks.ts";
import { featuresOfChunk, type TaggedDocument } from "../../src/corpus/tagger/features.ts";
import { beginLabel, labelCount } from "../../src/corpus/tagger/labels.ts";
import type { Lexicon } from "../../src/corpus/tagger/lexicon.ts";
import { countPairs, marginals, toFactors } from "../../src/corpus/tagger/marginals.ts";
import type { TrainedWeights } from "../../src/corpus/tagger/model.ts";
import { openDocument } from "../../src/corpus/tagger/tag.ts";
import type { LabelledDocument } from "./corpora.ts";

export interface TrainingSettings {
  /** Features met less often are not learnt. */
  seldom: number;
  epochs: number;
  rate: number;
  decay: number;
  dropout: number;
}

export const settings: TrainingSettings = {
  seldom: 2,
  epochs: 20,
  rate: 0.03,
  decay: 0.0001,
  dropout: 0.2,
};

/** A chunk to learn from: the features of each token, and for each token the labels it may have (bits). */
export interface Example {
  features: Int32Array[];
  allowed: Uint8Array;
}

/** In: documents. Out: their chunks as examples. */
export function toExamples(
  documents: readonly LabelledDocument[],
  tables: { gazetteer: Gazetteer; lexicon: Lexicon },
): Example[] {
  return documents.flatMap((labelled) => {
    const document = openDocument(labelled.text, linesOf(labelled.text), tables);
    const allowed = allowedLabels(document, labelled);
    return findChunks(document.tokens, document.evidence.kind).map((chunk) => ({
      features: featuresOfChunk(document, chunk),
      allowed: startNames(allowed.slice(chunk.start, chunk.end)),
    }));
  });
}

/** "northern Pakistan" marked as one name: its chunk has only "Pakistan", which then begins the name. */
function startNames(allowed: Uint8Array): Uint8Array {
  return allowed.map((labels, i) => {
    const continues = labels === 4 || labels === 16 || labels === 64;
    const continued = i > 0 && ((allowed[i - 1] as number) & (labels | (labels >> 1))) !== 0;
    return continues && !continued ? labels >> 1 : labels;
  });
}

/** Every non-blank line of a text. */
export function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const anyOrganisation = 1 | (1 << beginLabel("organisation")) | (2 << beginLabel("organisation"));

function allowedLabels({ tokens }: TaggedDocument, labelled: LabelledDocument): Uint8Array {
  const allowed = new Uint8Array(tokens.count).fill(labelled.organisations ? 1 : anyOrganisation);
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.start[i] as number;
    while (next < labelled.names.length && (labelled.names[next]?.end ?? 0) <= start) next += 1;
    const name = labelled.names[next];
    if (!name || name.start >= (tokens.end[i] as number)) continue;
    const begins = i === 0 || (tokens.end[i - 1] as number) <= name.start;
    allowed[i] = 1 << (beginLabel(name.kind) + (begins ? 0 : 1));
  }
  return allowed;
}

/** In: examples. Out: the weights. The same examples give the same weights. */
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
