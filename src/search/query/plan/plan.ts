/** What a search looks for: each word of the query with all that it may match. */
import type { NameKind } from "../../searchable.ts";
import type { Term } from "../lexicon.ts";
import type { SearchIndex } from "../open-index.ts";

/** How a hit was found: as typed; through another form or spelling; as a similar word. */
export const tiers = ["exact", "variant", "near"] as const;
export type Tier = 0 | 1 | 2;

export function isTier(value: number): value is Tier {
  return value < tiers.length;
}

export type Plan =
  | { kind: "all" | "any"; parts: Plan[] }
  | { kind: "not"; part: Plan }
  | { kind: "date"; side: "before" | "after"; day: string }
  | { kind: "undated" }
  | { kind: "near"; distance: number; parts: [TermsPlan, TermsPlan] }
  | TermsPlan;

/** Articles that any of the alternatives finds. */
export interface TermsPlan {
  kind: "terms";
  alternatives: Alternative[];
  inTitle: boolean;
  highlights: HighlightPattern[];
}

/** Terms that follow each other; mostly just one. */
export interface Alternative {
  terms: Term[];
  tier: Tier;
  /** Only in articles that have this term, too: that of a name. */
  within?: Term;
  /** Counts instead of how rare the terms are: of a near word at most 1. */
  similarity?: number;
}

/** What to highlight in a text: folded words that follow each other. "co*" is any word that begins so. */
export interface HighlightPattern {
  words: string[];
  tier: Tier;
}

/** What a query was taken to mean besides what was typed. `text` is as typed, `words` are of the corpus. */
export type Note =
  | { kind: "also-written" | "forms" | "compound" | "similar"; text: string; words: string[] }
  | { kind: "also-known"; text: string; name: string }
  | { kind: "day" | "stop-word"; text: string }
  | { kind: "name"; of: NameKind; text: string; names: string[] }
  | { kind: "completions"; text: string; total: number; searched: number };

export interface PlannedQuery {
  plan: Plan;
  notes: Note[];
  /** Words, as typed, that no article has. */
  missing: string[];
}

/** What the steps of planning share; they add to `notes` and `missing`. */
export interface PlanContext {
  index: SearchIndex;
  /** Whether to look for near words, and for names in several words that are in the corpus, too. */
  fuzzy: boolean;
  /** Only what was typed: no other forms, no other spellings. */
  literal: boolean;
  /** Of every term the positions are needed, which a prefix of very many words does not have. */
  withPositions: boolean;
  notes: Note[];
  missing: Set<string>;
}

/** Alternatives → the plan that finds articles by them, and highlights them there. */
export function toTermsPlan(alternatives: Alternative[], inTitle: boolean): TermsPlan {
  const highlights = alternatives.map(({ terms, tier }) => ({
    words: terms.map(({ word }) => word),
    tier,
  }));
  return { kind: "terms", alternatives, inTitle, highlights };
}
