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

export interface FacetGroup {
  kind: NameKind | "collection" | "year";
  facets: Facet[];
  /** How many there are; undefined where only the most frequent were counted. */
  total: number | undefined;
}

export interface Facets {
  groups: FacetGroup[];
  /** How many hits were counted. */
  counted: number;
}

/** Of more hits than this only the first are counted. */
export const maxCounted = 2000;
/** Of each kind; each may need another file for its label. */
const maxFacets = 12;
/** Of so many hits, and this share of all articles, the most frequent names are among the most frequent of all. */
const minCommon = 200;
const commonShare = 0.1;

/**
 * Counts in work that `runUntilLoaded` runs.
 *
 * @param all gives every name, and not only the most frequent; its labels may be in many files
 * @returns names, the most frequent first, and years in order
 */
export function countFacets(
  hits: readonly Hit[],
  index: SearchIndex,
  { all = false } = {},
): Facets {
  const names = nameKinds.map(() => new Map<number, number>());
  const years = new Map<string, number>();
  const collections = new Map<string, number>();
  const counted = hits.slice(0, maxCounted);
  const isCommon =
    !all && hits.length >= Math.max(minCommon, Math.min(maxCounted, index.articles * commonShare));
  for (const { article } of counted) {
    const { from, to } = index.published(article);
    const named = [index.frequentNames(article)];
    if (!isCommon) named.push(index.otherNames(article));
    for (const byKind of named)
      for (const [kind, numbers] of byKind.entries())
        for (const name of numbers) increment(names[kind], name);
    increment(collections, index.collection(article));
    for (const year of yearsOf(from, to)) increment(years, year);
  }
  // As long as files are missing, it is not known which names are the most frequent.
  const isKnown = !index.isIncomplete();
  // What one hit has finds nothing that the list of hits does not show, and each label may need another file.
  const least = all ? 1 : 2;
  const groups = nameKinds.map((kind, place): FacetGroup => {
    const counts = names[place] ?? new Map<number, number>();
    const facets = isKnown ? toNameFacets(counts, { least, all, index }) : [];
    return { kind, facets, total: isCommon ? undefined : counts.size };
  });
  const yearFacets = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => ({ facet: `year:${year}`, label: year, count }));
  const ofYears: FacetGroup = { kind: "year", facets: yearFacets, total: yearFacets.length };
  return {
    groups: [...groups, groupCollections(collections, index), ofYears],
    counted: counted.length,
  };
}

function groupCollections(counts: ReadonlyMap<string, number>, { head }: SearchIndex): FacetGroup {
  const facets = (head.collections ?? [])
    .map(({ id, name }) => ({
      facet: toCollectionTerm(id),
      label: name,
      count: counts.get(id) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { kind: "collection", facets, total: facets.length };
}

function increment<Key>(counts: Map<Key, number> | undefined, key: Key): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}

/** "2022-12-30", "2023-01-02" → 2022 and 2023 */
function yearsOf(from: string, to: string): string[] {
  const [first, last] = [(from || to).slice(0, 4), (to || from).slice(0, 4)];
  if (first === "") return ["undated"];
  return first === last ? [first] : [first, last];
}

function toNameFacets(
  counts: ReadonlyMap<number, number>,
  { least, all, index }: { least: number; all: boolean; index: SearchIndex },
): Facet[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, all ? undefined : maxFacets)
    .map(([number, count]) => {
      const [kind, id, label] = index.name(number);
      return { facet: `${kind}:${id}`, label, count };
    });
}
