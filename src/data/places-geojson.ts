/** places.geojson: the places with what is known of them (RFC 7946). */
import type { Catalogue, Subject } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import { addressOf } from "./address.ts";
import { type DataFile, writeJsonArray } from "./data-file.ts";
import { subjectsOf } from "./names.ts";

/** Describes all places as GeoJSON; a place without coordinates is a feature without geometry. */
export function placesFile(catalogue: Catalogue): DataFile {
  return {
    path: routes.data("places.geojson"),
    write: () =>
      writeJsonArray(features(catalogue), {
        before: '{"type":"FeatureCollection","features":[',
        after: "]}",
      }),
  };
}

function* features(catalogue: Catalogue) {
  for (const subject of subjectsOf(catalogue, "place")) yield toFeature(catalogue, subject);
}

function toFeature(catalogue: Catalogue, { name, sightings, articles }: Subject) {
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
      mentions: sightings.length,
      articles: articles.length,
      spellings: variants.map(({ text }) => text),
      page: addressOf(catalogue, routes.place(id)),
    },
  };
}
