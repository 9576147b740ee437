/** Documents with marked names → the tagger's weights: a linear-chain CRF, by AdaGrad. */
import type { Gazetteer } from "../../src/corpus/gazetteer/gazetteer.ts";
import { findChunks } from "../../src/corpus/tagger/chunks.ts";
import { featuresOfChunk, type TaggedDocument } from "../../src/corpus/tagger/features.ts";
import { beginLabel, labelCount, mayFollow } from "../../src/corpus/tagger/labels.ts";
import type { Lexicon } from "../../src/corpus/tagger/lexicon.ts";
import type { TaggerModel } from "../../src/corpus/tagger/model.ts";
import { openDocument } from "../../src/corpus/tagger/tag.ts";
import type { LabelledDocument } from "./corpora.ts";

export interface TrainingSettings {
  bits: number;
  epochs: number;
  rate: number;
  decay: number;
  dropout: number;
}

export const settings: TrainingSettings = {
  bits: 17,
  epochs: 8,
  rate: 0.1,
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

/** In: examples. Out: the model, in full precision. The same examples give the same model. */
export function train(examples: readonly Example[], settings: TrainingSettings): TaggerModel {
  const size = labelCount * 2 ** settings.bits;
  const model = {
    mask: 2 ** settings.bits - 1,
    weights: new Float32Array(size),
    scale: 1,
    transitions: new Float32Array(labelCount * labelCount),
  };
  const state: Training = {
    model,
    squares: new Float32Array(size),
    transitionSquares: new Float32Array(labelCount * labelCount),
    settings,
    random: randomNumbers(20231230),
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, state.random);
    for (const i of order) learn(state, examples[i] as Example);
  }
  for (let i = 0; i < size; i += 1)
    model.weights[i] = (model.weights[i] as number) * (1 - settings.dropout);
  return model;
}

interface Training {
  model: TaggerModel & { weights: Float32Array };
  squares: Float32Array;
  transitionSquares: Float32Array;
  settings: TrainingSettings;
  random: () => number;
}

function learn(state: Training, example: Example): void {
  const { model, settings } = state;
  const kept = example.features.map((ids) =>
    settings.dropout > 0 ? ids.filter(() => state.random() >= settings.dropout) : ids,
  );
  const emissions = kept.map((ids) => {
    const scores = new Float64Array(labelCount);
    for (const id of ids) {
      const row = (id & model.mask) * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[label] = (scores[label] as number) + (model.weights[row + label] as number);
    }
    return scores;
  });
  const free = marginals(emissions, model.transitions, undefined);
  const held = marginals(emissions, model.transitions, example.allowed);
  kept.forEach((ids, i) => {
    updateRows(state, ids, free.labels[i] as Float64Array, held.labels[i] as Float64Array);
  });
  for (let k = 0; k < labelCount * labelCount; k += 1) {
    const gradient = (free.pairs[k] as number) - (held.pairs[k] as number);
    if (gradient === 0) continue;
    const square = (state.transitionSquares[k] as number) + gradient * gradient;
    state.transitionSquares[k] = square;
    model.transitions[k] =
      (model.transitions[k] as number) - (settings.rate * gradient) / Math.sqrt(square);
  }
}

function updateRows(
  state: Training,
  ids: Int32Array,
  free: Float64Array,
  held: Float64Array,
): void {
  const { model, squares, settings } = state;
  for (let label = 0; label < labelCount; label += 1) {
    const gradient = (free[label] as number) - (held[label] as number);
    if (Math.abs(gradient) < 1e-4) continue;
    for (const id of ids) {
      const k = (id & model.mask) * labelCount + label;
      const weight = model.weights[k] as number;
      const slope = gradient + settings.decay * weight;
      const square = (squares[k] as number) + slope * slope;
      squares[k] = square;
      model.weights[k] = weight - (settings.rate * slope) / Math.sqrt(square + 1e-8);
    }
  }
}

/** Forward and backward sums, in logarithms. `allowed` holds each token to some of the labels. */
function marginals(
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
