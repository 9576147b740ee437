/** Found names against marked ones → precision, recall and F1. */
import type { Name } from "../../src/corpus/names.ts";

export type Prediction = Name;

export interface KindScore {
  precision: number;
  recall: number;
  f1: number;
  marked: number;
  found: number;
  right: number;
}

export interface Score {
  person: KindScore;
  place: KindScore;
}

/** In: the names of one document as marked and as found. Out: the score; each marked name is found once at most. */
export function score(
  marked: readonly Prediction[],
  found: readonly Prediction[],
  mode: "exact" | "overlapping",
): Score {
  return {
    person: scoreKind(ofKind(marked, "person"), ofKind(found, "person"), mode),
    place: scoreKind(ofKind(marked, "place"), ofKind(found, "place"), mode),
  };
}

/** In: scores of documents. Out: the score of all names together. */
export function addScores(scores: readonly Score[]): Score {
  return { person: addKind(scores, "person"), place: addKind(scores, "place") };
}

function ofKind(names: readonly Prediction[], kind: Prediction["kind"]): Prediction[] {
  return names.filter((name) => name.kind === kind);
}

function scoreKind(
  marked: readonly Prediction[],
  found: readonly Prediction[],
  mode: "exact" | "overlapping",
): KindScore {
  const used = new Set<Prediction>();
  for (const name of found) {
    const match = marked.find(
      (mark) =>
        !used.has(mark) &&
        (mode === "exact"
          ? mark.start === name.start && mark.end === name.end
          : mark.start < name.end && name.start < mark.end),
    );
    if (match) used.add(match);
  }
  return rate(marked.length, found.length, used.size);
}

function addKind(scores: readonly Score[], kind: "person" | "place"): KindScore {
  const sum = (field: "marked" | "found" | "right") =>
    scores.reduce((total, score) => total + score[kind][field], 0);
  return rate(sum("marked"), sum("found"), sum("right"));
}

function rate(marked: number, found: number, right: number): KindScore {
  const precision = right / (found || 1);
  const recall = right / (marked || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    marked,
    found,
    right,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
