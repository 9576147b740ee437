/** Hits → how many of them name each place, person and organisation, and are of each year. */
import { type NameKind, nameKinds } from "../searchable.ts";
import type { Hit } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";

export interface Facet {
  /** "place:kharkiv", "year:2023", "year:undated" */
  facet: string;
  label: string;
  count: number;
}

export interface FacetGroup {
  kind: NameKind | "year";
  facets: Facet[];
  /** How many there are; undefined if that is not known. */
  total: number | undefined;
}

export interface Facets {
  groups: FacetGroup[];
  /** How many hits were counted. */
  counted: number;
}

/** Of more hits than this only the first are counted. */
export const maxCounted = 2000;
const maxFacets = 30;

/**
 * Counts in work that `runUntilLoaded` runs.
 *
 * @param most names of each kind
 * @returns names, the most frequent first, and years in order
 */
export function countFacets(
  hits: readonly Hit[],
  index: SearchIndex,
  most: number = maxFacets,
): Facets {
  const names = new Map<number, number>();
  const years = new Map<string, number>();
  const counted = hits.slice(0, maxCounted);
  for (const { article } of counted) {
    const facets = index.facets(article);
    for (const name of facets.names) names.set(name, (names.get(name) ?? 0) + 1);
    for (const year of yearsOf(facets.from, facets.to)) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const groups = toNameGroups(names, index, most);
  const yearFacets = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => ({ facet: `year:${year}`, label: year, count }));
  const ofYears: FacetGroup = { kind: "year", facets: yearFacets, total: yearFacets.length };
  return { groups: [...groups, ofYears], counted: counted.length };
}

/** "2022-12-30", "2023-01-02" → 2022 and 2023 */
function yearsOf(from: string, to: string): string[] {
  const [first, last] = [(from || to).slice(0, 4), (to || from).slice(0, 4)];
  if (first === "") return ["undated"];
  return first === last ? [first] : [first, last];
}

function toNameGroups(counts: ReadonlyMap<number, number>, index: SearchIndex, most: number) {
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  const groups = new Map<NameKind, Facet[]>(nameKinds.map((kind) => [kind, []]));
  for (const [number, count] of ordered) {
    const [kind, id, label] = index.name(number);
    const group = groups.get(kind);
    if (group && group.length < most) group.push({ facet: `${kind}:${id}`, label, count });
    if ([...groups.values()].every((full) => full.length >= most)) break;
  }
  return [...groups].map(([kind, facets]): FacetGroup => {
    const total = facets.length < most ? facets.length : undefined;
    return { kind, facets, total };
  });
}
