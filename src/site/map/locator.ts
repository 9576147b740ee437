/** A page about some places → the map of their surroundings. */
import type { Catalogue } from "../shared/corpus-index.ts";
import { listOf } from "../shared/wording.ts";
import type { MapDrawing } from "./draw-map.ts";
import { type MapPlace, sortByMentions, toMapPlaces } from "./map-place.ts";
import { drawLocator, drawSmallMap } from "./maps.ts";

export interface PageMap {
  drawing: MapDrawing;
  /** For whoever cannot see it. */
  label: string;
  focus: ReadonlySet<string> | undefined;
}

const namesInLabel = 4;
const alreadyIndexed = new WeakMap<Catalogue, ReadonlyMap<string, MapPlace>>();

/** In: the catalogue. Out: the small map of all it names; nothing when no settlement has a point. */
export function toSmallMap(catalogue: Catalogue): PageMap | undefined {
  return toPageMap(drawSmallMap(listPlaces(catalogue)), undefined);
}

/** In: the catalogue and the ids of places. Out: their surroundings; nothing when none of them has a point. */
export function toLocator(catalogue: Catalogue, ids: readonly string[]): PageMap | undefined {
  const focus = new Set(ids);
  return toPageMap(drawLocator(focus, listPlaces(catalogue)), focus);
}

/** In: the catalogue and the ids of an article's places, once for each mention. Out: the map of them, sized by its own mentions. */
export function toArticleMap(catalogue: Catalogue, ids: readonly string[]): PageMap | undefined {
  const places = indexPlaces(catalogue);
  const counted = [...Map.groupBy(ids, (id) => id)].flatMap(([id, own]): MapPlace[] => {
    const place = places.get(id);
    return place ? [{ ...place, mentions: own.length }] : [];
  });
  const focus = new Set(counted.map(({ id }) => id));
  return toPageMap(drawLocator(focus, sortByMentions(counted)), focus);
}

function toPageMap(drawing: MapDrawing | undefined, focus: PageMap["focus"]): PageMap | undefined {
  if (!drawing) return undefined;
  const names = drawing.circles
    .filter(({ place }) => !focus || focus.has(place.id))
    .map(({ place }) => place.name);
  return { drawing, label: `Map: ${listOf(names.slice(0, namesInLabel))}`, focus };
}

function listPlaces(catalogue: Catalogue): MapPlace[] {
  return [...indexPlaces(catalogue).values()];
}

/** Out: the settlements by id, most mentioned first; listed once a catalogue. */
function indexPlaces(catalogue: Catalogue): ReadonlyMap<string, MapPlace> {
  const known = alreadyIndexed.get(catalogue);
  if (known) return known;
  const places = new Map(toMapPlaces(catalogue.contents.places).map((place) => [place.id, place]));
  alreadyIndexed.set(catalogue, places);
  return places;
}
