/** Mentions of names before and after entity resolution, and how their spellings are counted. */
import { formatReason } from "../../record/reasons.ts";
import { fold } from "../../text/fold.ts";
import type { PlaceReading } from "../../reading/entities/read-places.ts";
import type { Mention, Variant } from "../../record/record.ts";

/** One name printed in one article. */
export interface NameMention {
  kind: Mention["kind"];
  file: string;
  start: number;
  end: number;
  surface: string;
  /** The name that the corpus file says is meant. */
  corrected?: string;
  /** From 0 to 1; absent where a table, a rule or the corpus file vouches for it. */
  certainty?: number;
  /** People only: the name without the "s" that may be a genitive's, see genitive-names.ts. */
  bare?: string;
  /** People only: words behind the name say who that is, "Wong, another resident". */
  isIntroduced?: true;
  /** People only: the word with a capital right before the name, perhaps a title: "Mrs.", "President". */
  before?: string;
  /** Places only: what the article's own context says. */
  reading?: PlaceReading;
}

/** A mention with the id of the entity that it was resolved to. */
export interface ResolvedMention {
  mention: NameMention;
  id: string;
  how: Mention["how"];
}

export interface Resolution<Named> {
  entities: Named[];
  resolved: ResolvedMention[];
}

/** Counts the spellings of one entity, most frequent first, then in alphabetical order. */
export function countVariants(resolved: readonly ResolvedMention[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const { mention, how } of resolved) {
    const variant = variants.get(mention.surface);
    if (variant) variant.count += 1;
    else variants.set(mention.surface, { text: mention.surface, count: 1, how });
  }
  return [...variants.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Groups resolved mentions by entity. */
export function groupById(resolved: readonly ResolvedMention[]): Map<string, ResolvedMention[]> {
  return Map.groupBy(resolved, (tie) => tie.id);
}

/** Tells whether a surface equals the displayed name but for case, diacritics and punctuation. */
export function matchBySpelling(name: string, surface: string): "exact" | "alias" {
  return fold(name) === fold(surface) ? "exact" : "alias";
}

/** The reason for a correction, as a sentence for readers. */
export function formatCorrection(surface: string, name: string): string {
  return formatReason("“{words}” is “{name}” by the corpus file.", { words: surface, name });
}

/** Sorts by folded name, then by id: the same order in every locale. */
export function sortByName<Named extends { name: string; id: string }>(
  named: readonly Named[],
): Named[] {
  return named
    .map((entry) => ({ entry, key: `${fold(entry.name)}\n${entry.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
}
