/** A page about some places → the map of their surroundings. */
import type { Catalogue } from "../catalogue.ts";
import { listOf } from "../wording.ts";
import type { MapDrawing } from "./draw-map.ts";
import { type MapPlace, toMapPlaces } from "./map-place.ts";
import { drawLocator, drawSmallMap } from "./maps.ts";

export interface PageMap {
  drawing: MapDrawing;
  /** For whoever cannot see it. */
  label: string;
  focus: ReadonlySet<string> | undefined;
}

const namesInLabel = 4;
const alreadyListed = new WeakMap<Catalogue, MapPlace[]>();

/** In: the catalogue. Out: the small map of all it names; nothing when no settlement has a point. */
export function toSmallMap(catalogue: Catalogue): PageMap | undefined {
  return toPageMap(drawSmallMap(listPlaces(catalogue)), undefined);
}

/** In: the catalogue and the ids of places. Out: their surroundings; nothing when none of them has a point. */
export function toLocator(catalogue: Catalogue, ids: readonly string[]): PageMap | undefined {
  const focus = new Set(ids);
  return toPageMap(drawLocator(focus, listPlaces(catalogue)), focus);
}

function toPageMap(drawing: MapDrawing | undefined, focus: PageMap["focus"]): PageMap | undefined {
  if (!drawing) return undefined;
  const names = drawing.circles
    .filter(({ place }) => !focus || focus.has(place.id))
    .map(({ place }) => place.name);
  return { drawing, label: `Map: ${listOf(names.slice(0, namesInLabel))}`, focus };
}

function listPlaces(catalogue: Catalogue): MapPlace[] {
  const known = alreadyListed.get(catalogue);
  if (known) return known;
  const places = toMapPlaces(catalogue.contents.places);
  alreadyListed.set(catalogue, places);
  return places;
}
