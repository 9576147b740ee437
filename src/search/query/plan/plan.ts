/** What a search looks for: each word with all that it may match, exact, in another form or spelling, near. */
import type { Term } from "../lexicon.ts";
import type { SearchIndex } from "../open-index.ts";
import type { NameKind } from "../../searchable.ts";

/** How a hit was found: as typed; through another form or spelling; by likeness. */
export const tiers = ["exact", "variant", "near"] as const;
export type Tier = 0 | 1 | 2;

/** Words that stand one after the other (mostly one). */
export interface Alternative {
  terms: Term[];
  tier: Tier;
  /** Only in articles that have this, too: the own word of a name. */
  within?: Term;
  /** Of a near word: it counts by its likeness, not by its rarity. Above 0, at most 1. */
  likeness?: number;
}

export interface Leaf {
  kind: "leaf";
  alternatives: Alternative[];
  inTitle: boolean;
  /** What to mark in the text: folded words one after the other. */
  marks: { words: string[]; tier: Tier }[];
}

export type Plan =
  | { kind: "all" | "any"; parts: Plan[] }
  | { kind: "not"; part: Plan }
  | { kind: "date"; side: "before" | "after"; day: string }
  | { kind: "undated" }
  | Leaf;

/** What a query was taken to mean beside what was typed: `text` is as typed, `words` are of the corpus. */
export type Note =
  | { kind: "also-written" | "forms" | "similar"; text: string; words: string[] }
  | { kind: "also-known"; text: string; name: string }
  | { kind: "name"; of: NameKind; text: string; names: string[] }
  | { kind: "completions"; text: string; total: number; searched: number };

export interface Planned {
  plan: Plan;
  notes: Note[];
  /** Words as typed that occur nowhere in the corpus. */
  missing: string[];
}

/** What is known and noted while a query is planned. */
export interface Planning {
  index: SearchIndex;
  forgiving: boolean;
  /** Only what was typed: no other forms, no other spellings. */
  literal: boolean;
  notes: Note[];
  missing: Set<string>;
}

/** In: all that a word may match. Out: the leaf that finds it, and marks it in the texts. */
export function toLeaf(alternatives: Alternative[], inTitle: boolean): Leaf {
  const marks = alternatives.map(({ terms, tier }) => ({
    words: terms.map((term) => term.word),
    tier,
  }));
  return { kind: "leaf", alternatives, inTitle, marks };
}
