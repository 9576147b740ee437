/** Hits → how many of them name each place, person and organisation, and are of each collection and year. */
import { toCollectionTerm } from "../index-format.ts";
import { type NameKind, nameKinds } from "../searchable.ts";
import type { Hit } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";

export interface Facet {
  /** "place:kharkiv", "year:2023", "year:undated" */
  facet: string;
  label: string;
  count: number;
}

export interface Facets {
  groups: { kind: NameKind | "collection" | "year"; facets: Facet[] }[];
  /** How many hits were counted. */
  counted: number;
}

/** Of more hits than this only the first are counted. */
export const maxCounted = 2000;
const maxFacets = 30;

/** Counts in work that `runUntilLoaded` runs. @returns names, the most frequent first, and years in order */
export function countFacets(hits: readonly Hit[], index: SearchIndex): Facets {
  const names = new Map<number, number>();
  const years = new Map<string, number>();
  const collections = new Map<string, number>();
  const counted = hits.slice(0, maxCounted);
  for (const { article } of counted) {
    const facets = index.facets(article);
    for (const name of facets.names) names.set(name, (names.get(name) ?? 0) + 1);
    addTo(collections, facets.collection);
    for (const year of yearsOf(facets.from, facets.to)) addTo(years, year);
  }
  const groups = toNameGroups(names, index);
  const yearFacets = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => ({ facet: `year:${year}`, label: year, count }));
  return {
    groups: [
      ...groups,
      { kind: "collection", facets: toCollectionFacets(collections, index) },
      { kind: "year", facets: yearFacets },
    ],
    counted: counted.length,
  };
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toCollectionFacets(counts: ReadonlyMap<string, number>, { head }: SearchIndex): Facet[] {
  return (head.collections ?? [])
    .map(({ id, name }) => ({
      facet: toCollectionTerm(id),
      label: name,
      count: counts.get(id) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** "2022-12-30", "2023-01-02" → 2022 and 2023 */
function yearsOf(from: string, to: string): string[] {
  const [first, last] = [(from || to).slice(0, 4), (to || from).slice(0, 4)];
  if (first === "") return ["undated"];
  return first === last ? [first] : [first, last];
}

function toNameGroups(counts: ReadonlyMap<number, number>, index: SearchIndex) {
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  const groups = new Map<NameKind, Facet[]>(nameKinds.map((kind) => [kind, []]));
  for (const [number, count] of ordered) {
    const [kind, id, label] = index.name(number);
    const group = groups.get(kind);
    if (group && group.length < maxFacets) group.push({ facet: `${kind}:${id}`, label, count });
    if ([...groups.values()].every((full) => full.length >= maxFacets)) break;
  }
  return [...groups].map(([kind, facets]) => ({ kind, facets }));
}
