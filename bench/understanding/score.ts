/** Found names against marked ones → precision, recall and F1. */
import type { Name } from "../../src/reading/entities/find-names.ts";
import type { Span } from "../../src/record/record.ts";

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
  /** Of articles whose labels have organisations. */
  organisation: KindScore;
}

/** Scores the names found in one document against the marked ones; each marked name is found once at most. */
export function score(
  marked: readonly Prediction[],
  found: readonly Prediction[],
  mode: "exact" | "overlapping",
): Score {
  return {
    person: scoreKind(ofKind(marked, "person"), ofKind(found, "person"), mode),
    place: scoreKind(ofKind(marked, "place"), ofKind(found, "place"), mode),
    organisation: scoreKind(ofKind(marked, "organisation"), ofKind(found, "organisation"), mode),
  };
}

/** Adds up the scores of documents. */
export function addScores(scores: readonly Score[]): Score {
  return {
    person: addKind(scores.map(({ person }) => person)),
    place: addKind(scores.map(({ place }) => place)),
    organisation: addKind(scores.map(({ organisation }) => organisation)),
  };
}

function ofKind(names: readonly Prediction[], kind: Prediction["kind"]): Prediction[] {
  return names.filter((name) => name.kind === kind);
}

/** A marked name; `either`: one may read it as a name or not, so it counts neither way. */
interface MarkedSpan extends Span {
  either?: boolean;
}

/** The same for names of one kind. */
export function scoreKind(
  marked: readonly MarkedSpan[],
  found: readonly Span[],
  mode: "exact" | "overlapping",
): KindScore {
  const used = new Set<MarkedSpan>();
  let counted = 0;
  for (const name of found) {
    const match = marked.find(
      (mark) =>
        !mark.either &&
        !used.has(mark) &&
        (mode === "exact"
          ? mark.start === name.start && mark.end === name.end
          : overlap(mark, name)),
    );
    if (match) used.add(match);
    else if (marked.some((mark) => mark.either && overlap(mark, name))) continue;
    counted += 1;
  }
  return rate(marked.filter(({ either }) => !either).length, counted, used.size);
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Adds up the scores of one kind. */
export function addKind(scores: readonly KindScore[]): KindScore {
  const sum = (field: "marked" | "found" | "right") =>
    scores.reduce((total, score) => total + score[field], 0);
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
