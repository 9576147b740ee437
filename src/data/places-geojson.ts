/** places.geojson: the places with what is known of them (RFC 7946). */
import type { CorpusIndex, Entity } from "../site/shared/corpus-index.ts";
import { namePath } from "../site/shared/name-path.ts";
import { routes } from "../site/shared/routes.ts";
import { addressOf } from "./address.ts";
import { type DataFile, writeJsonArray } from "./data-file.ts";
import { entitiesOf } from "./names.ts";

/** Describes all places as GeoJSON; a place without coordinates is a feature without geometry. */
export function placesFile(corpus: CorpusIndex): DataFile {
  return {
    path: routes.data("places.geojson"),
    write: () =>
      writeJsonArray(features(corpus), {
        before: '{"type":"FeatureCollection","features":[',
        after: "]}",
      }),
  };
}

function* features(corpus: CorpusIndex) {
  for (const entity of entitiesOf(corpus, "place")) yield toFeature(corpus, entity);
}

function toFeature(corpus: CorpusIndex, entity: Entity) {
  const { name, occurrences, articles } = entity;
  if (name.kind !== "place") return undefined;
  const { id, point, kind, country, countryName, variants } = name.entry;
  return {
    type: "Feature",
    id,
    geometry: point ? { type: "Point", coordinates: [point.longitude, point.latitude] } : null,
    properties: {
      name: name.entry.name,
      kind,
      country,
      countryName,
      pointSource: point?.source,
      mentions: occurrences.length,
      articles: articles.length,
      spellings: variants.map(({ text }) => text),
      page: addressOf(corpus, namePath(entity)),
    },
  };
}
