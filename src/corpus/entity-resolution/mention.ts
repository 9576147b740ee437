/** What the settlers of places, people and organisations share: names as sighted, and how they are counted. */
import { fold } from "../../text/fold.ts";
import type { PlaceReading } from "../../reading/entities/read-places.ts";
import type { Mention, Variant } from "../../record/record.ts";

/** One name printed in one article. */
export interface Sighting {
  kind: Mention["kind"];
  file: string;
  start: number;
  end: number;
  surface: string;
  /** The name that the corpus file says is meant. */
  corrected?: string;
  /** Places only: what the article's own context says. */
  reading?: PlaceReading;
}

/** A sighting with the name it was settled on. */
export interface Tie {
  sighting: Sighting;
  id: string;
  how: Mention["how"];
}

export interface Settled<Named> {
  settled: Named[];
  ties: Tie[];
}

/** In: all ties of one name. Out: its spellings with counts, most frequent first, then by spelling. */
export function countVariants(ties: readonly Tie[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const { sighting, how } of ties) {
    const variant = variants.get(sighting.surface);
    if (variant) variant.count += 1;
    else variants.set(sighting.surface, { text: sighting.surface, count: 1, how });
  }
  return [...variants.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** In: ties. Out: the same by the id they were settled on. */
export function groupById(ties: readonly Tie[]): Map<string, Tie[]> {
  return Map.groupBy(ties, (tie) => tie.id);
}

/** In: the name on display and a surface. Out: whether they differ in dress only. */
export function tieBySpelling(name: string, surface: string): "exact" | "alias" {
  return fold(name) === fold(surface) ? "exact" : "alias";
}

/** In: a spelling, and the name that the corpus file gives it. Out: the reason, as a sentence. */
export function formatCorrection(surface: string, name: string): string {
  return `“${surface}” is “${name}” by the corpus file.`;
}

/** In: anything with a name and an id. Out: sorted by folded name, then id: the same in every locale. */
export function sortByName<Named extends { name: string; id: string }>(
  named: readonly Named[],
): Named[] {
  return named
    .map((entry) => ({ entry, key: `${fold(entry.name)}\n${entry.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
}
