/** What to mark and a text → where the marks are. */
import { findWords, type Word } from "./fold.ts";
import type { Leaf, Plan, Tier } from "./plan/plan.ts";

/** UTF-16 offsets into the text. */
export interface Mark {
  start: number;
  end: number;
  tier: Tier;
}

/** Folded words one after the other. */
export interface Marker {
  words: string[];
  tier: Tier;
}

export interface Markers {
  title: Marker[];
  text: Marker[];
}

/** In: a plan, and how an article was found. Out: what to mark in it; nothing less exact, nothing unwanted. */
export function markersOf(plan: Plan, tier: Tier): Markers {
  const leaves = leavesOf(plan);
  const marksOf = (some: readonly Leaf[]) =>
    some.flatMap((leaf) => leaf.marks).filter((marker) => marker.tier <= Math.max(tier, 1));
  return { title: marksOf(leaves), text: marksOf(leaves.filter((leaf) => !leaf.inTitle)) };
}

function leavesOf(plan: Plan): Leaf[] {
  if (plan.kind === "leaf") return [plan];
  if (plan.kind === "all" || plan.kind === "any") return plan.parts.flatMap(leavesOf);
  return [];
}

/** In: a text and markers. Out: marks in order, none overlapping, the longest first at each place. */
export function findMarks(text: string, markers: readonly Marker[]): Mark[] {
  const words = findWords(text);
  const byFirst = new Map<string, Marker[]>();
  for (const marker of [...markers].sort(longerThenExacter))
    byFirst.set(marker.words[0] ?? "", [...(byFirst.get(marker.words[0] ?? "") ?? []), marker]);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length;) {
    const marker = byFirst.get(words[at]?.folded ?? "")?.find((found) => stands(found, words, at));
    const last = words[at + (marker?.words.length ?? 1) - 1];
    if (marker && last)
      marks.push({ start: words[at]?.start ?? 0, end: last.end, tier: marker.tier });
    at += marker?.words.length ?? 1;
  }
  return marks;
}

function longerThenExacter(a: Marker, b: Marker): number {
  return b.words.length - a.words.length || a.tier - b.tier;
}

function stands({ words }: Marker, text: readonly Word[], at: number): boolean {
  return words.every((word, step) => text[at + step]?.folded === word);
}
