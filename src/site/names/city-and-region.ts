/** A city and the region that bears its name: readers who look for one want the other, too. */
import type { PlaceKind } from "../../record/record.ts";
import {
  type CorpusIndex,
  type Entity,
  entityKey,
  type Occurrence,
  rankArticles,
} from "../shared/corpus-index.ts";

const settlements: ReadonlySet<PlaceKind | undefined> = new Set(["city", "town", "village"]);
const regions: ReadonlySet<PlaceKind | undefined> = new Set(["region", "district", "area"]);

/** The region that bears the name of a city; nothing for any other name. */
export function regionOf(corpus: CorpusIndex, city: Entity): Entity | undefined {
  return findNamesake(corpus, city, settlements, regions);
}

/** The city that gave a region its name; nothing for any other name. */
export function cityOf(corpus: CorpusIndex, region: Entity): Entity | undefined {
  return findNamesake(corpus, region, regions, settlements);
}

/** The other places that are printed with the same words. */
export function namesakesOf(corpus: CorpusIndex, { name }: Entity): Entity[] {
  if (name.kind !== "place") return [];
  return name.entry.related.flatMap((id) => {
    const entity = corpus.entities.get(entityKey({ kind: "place", id }));
    return entity && entity.occurrences.length > 0 ? [entity] : [];
  });
}

/** Puts the mentions of two entities in one order: newest article first, then as they stand in the text. */
export function mergeOccurrences(corpus: CorpusIndex, a: Entity, b: Entity): Occurrence[] {
  const ranks = rankArticles(corpus);
  const rankOf = ({ article }: Occurrence) => ranks.get(article.record.id) ?? 0;
  return [...a.occurrences, ...b.occurrences].sort(
    (one, other) => rankOf(one) - rankOf(other) || one.mention.start - other.mention.start,
  );
}

function findNamesake(
  corpus: CorpusIndex,
  entity: Entity,
  own: ReadonlySet<PlaceKind | undefined>,
  wanted: ReadonlySet<PlaceKind | undefined>,
): Entity | undefined {
  const { name } = entity;
  if (name.kind !== "place" || !own.has(name.entry.kind)) return undefined;
  return namesakesOf(corpus, entity).find(
    (other) =>
      other.name.kind === "place" &&
      wanted.has(other.name.entry.kind) &&
      other.name.entry.country !== undefined &&
      other.name.entry.country === name.entry.country,
  );
}
