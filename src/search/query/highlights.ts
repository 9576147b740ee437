/** A plan and a text → what to highlight in the text. */
import { append } from "../../text/long-lists.ts";
import { findWords, type Word } from "../words.ts";
import type { HighlightPattern, Plan, TermsPlan, Tier } from "./plan/plan.ts";
import { noPause } from "../steps.ts";

/** UTF-16 offsets into the text. */
export interface HighlightSpan {
  start: number;
  end: number;
  tier: Tier;
}

export interface HighlightPatterns {
  title: HighlightPattern[];
  text: HighlightPattern[];
}

/**
 * @param tier how the article was found: near words are highlighted only in articles that were found by them
 * @returns what to highlight in the article, without the terms that the query excludes
 */
export function toHighlightPatterns(plan: Plan, tier: Tier): HighlightPatterns {
  const parts = wantedTerms(plan);
  const patternsOf = (some: readonly TermsPlan[]) =>
    some.flatMap(({ highlights }) => highlights).filter((one) => one.tier <= Math.max(tier, 1));
  return { title: patternsOf(parts), text: patternsOf(parts.filter(({ inTitle }) => !inTitle)) };
}

function wantedTerms(plan: Plan): TermsPlan[] {
  if (plan.kind === "terms") return [plan];
  if (plan.kind === "near") return plan.parts;
  return plan.kind === "all" || plan.kind === "any" ? plan.parts.flatMap(wantedTerms) : [];
}

/** Characters between two pauses in a very long text: a few milliseconds of work. */
const charactersBetweenPauses = 20_000;

/**
 * @param pause called in a very long text, so that the browser can draw
 * @returns highlights in order; they do not overlap, and at each place the longest wins
 */
export async function findHighlights(
  text: string,
  patterns: readonly HighlightPattern[],
  pause = noPause,
): Promise<HighlightSpan[]> {
  const byFirstWord = groupByFirstWord([...patterns].sort(byLengthThenTier));
  const longest = Math.max(1, ...patterns.map(({ words }) => words.length));
  const highlights: HighlightSpan[] = [];
  let words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    const until = from + charactersBetweenPauses;
    append(words, findWords(text, from, until));
    from = Math.max(until, words.at(-1)?.end ?? 0);
    // The last words may begin something that goes on after the pause.
    const ready = from < text.length ? Math.max(0, words.length - longest + 1) : words.length;
    const { found, next } = matchPatterns(words, ready, byFirstWord);
    for (const highlight of found) highlights.push(highlight);
    words = words.slice(next);
    if (from < text.length) await pause();
  }
  return highlights;
}

function byLengthThenTier(a: HighlightPattern, b: HighlightPattern): number {
  return b.words.length - a.words.length || a.tier - b.tier;
}

interface ByFirstWord {
  whole: Map<string, HighlightPattern[]>;
  /** Patterns whose first word is a prefix. */
  prefixes: HighlightPattern[];
}

function groupByFirstWord(patterns: readonly HighlightPattern[]): ByFirstWord {
  const whole = new Map<string, HighlightPattern[]>();
  const prefixes: HighlightPattern[] = [];
  for (const pattern of patterns) {
    const [first = ""] = pattern.words;
    if (isPrefix(first)) prefixes.push(pattern);
    else whole.set(first, [...(whole.get(first) ?? []), pattern]);
  }
  return { whole, prefixes };
}

function isPrefix(word: string): boolean {
  return word.endsWith("*");
}

/**
 * Matches patterns at each of the words.
 *
 * @param ready how many words may begin a highlight
 * @returns the highlights, and the first word that is neither in them nor passed over
 */
function matchPatterns(
  words: readonly Word[],
  ready: number,
  { whole, prefixes }: ByFirstWord,
): { found: HighlightSpan[]; next: number } {
  const found: HighlightSpan[] = [];
  let next = 0;
  while (next < ready) {
    const at = next;
    const matches = (pattern: HighlightPattern) => matchesAt(pattern, words, at);
    const pattern = whole.get(words[at]?.folded ?? "")?.find(matches) ?? prefixes.find(matches);
    next += pattern?.words.length ?? 1;
    const [first, last] = [words[at], words[next - 1]];
    if (pattern && first && last)
      found.push({ start: first.start, end: last.end, tier: pattern.tier });
  }
  return { found, next };
}

function matchesAt({ words }: HighlightPattern, text: readonly Word[], at: number): boolean {
  return words.every((word, step) => {
    const folded = text[at + step]?.folded;
    return isPrefix(word) ? folded?.startsWith(word.slice(0, -1)) : folded === word;
  });
}
