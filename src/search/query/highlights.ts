/** What to mark and a text → where the marks are. */
import { findWords, type Word } from "../words.ts";
import type { Leaf, Plan, Tier } from "./plan/plan.ts";

/** UTF-16 offsets into the text. */
export interface Mark {
  start: number;
  end: number;
  tier: Tier;
}

/** Folded words one after the other; "co*" stands for any that begins so. */
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

/** Characters of a text between two chances to pause: a few milliseconds of work. */
const stretch = 20_000;

/**
 * In: a text, markers, and a pause for the work on a very long text.
 * Out: marks in order, none overlapping, the longest first at each place.
 */
export async function findMarks(
  text: string,
  markers: readonly Marker[],
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Mark[]> {
  const byFirst = groupByFirst([...markers].sort(longerThenExacter));
  const longest = Math.max(1, ...markers.map(({ words }) => words.length));
  const marks: Mark[] = [];
  let words: Word[] = [];
  for (let from = 0; from < text.length;) {
    const until = from + stretch;
    words.push(...findWords(text, from, until));
    from = Math.max(until, words.at(-1)?.end ?? 0);
    // Words that may begin something that goes on in the next stretch wait for it.
    const ready = from < text.length ? words.length - longest + 1 : words.length;
    words = words.slice(markWords(words, Math.max(0, ready), { byFirst, marks }));
    if (from < text.length) await pause();
  }
  return marks;
}

/** Markers by their first word, and those whose first word is a beginning. */
interface ByFirst {
  words: Map<string, Marker[]>;
  beginnings: Marker[];
}

function groupByFirst(markers: readonly Marker[]): ByFirst {
  const words = new Map<string, Marker[]>();
  const beginnings: Marker[] = [];
  for (const marker of markers) {
    const [first = ""] = marker.words;
    if (isBeginning(first)) beginnings.push(marker);
    else words.set(first, [...(words.get(first) ?? []), marker]);
  }
  return { words, beginnings };
}

function isBeginning(word: string): boolean {
  return word.endsWith("*");
}

/** Marks what begins with one of the first words, so many as are ready; returns the place of the word after the last of them. */
function markWords(
  words: readonly Word[],
  ready: number,
  { byFirst, marks }: { byFirst: ByFirst; marks: Mark[] },
): number {
  let at = 0;
  while (at < ready) {
    const start = at;
    const standsHere = (found: Marker) => stands(found, words, start);
    const marker =
      byFirst.words.get(words[at]?.folded ?? "")?.find(standsHere) ??
      byFirst.beginnings.find(standsHere);
    const last = words[at + (marker?.words.length ?? 1) - 1];
    if (marker && last)
      marks.push({ start: words[at]?.start ?? 0, end: last.end, tier: marker.tier });
    at += marker?.words.length ?? 1;
  }
  return at;
}

function longerThenExacter(a: Marker, b: Marker): number {
  return b.words.length - a.words.length || a.tier - b.tier;
}

function stands({ words }: Marker, text: readonly Word[], at: number): boolean {
  return words.every((word, step) => {
    const found = text[at + step]?.folded;
    return isBeginning(word) ? found?.startsWith(word.slice(0, -1)) : found === word;
  });
}
