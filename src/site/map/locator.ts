/** A page about some places → a small map of where they lie. */
import { t } from "../../text/interface-language.ts";
import { type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { namePath } from "../shared/name-path.ts";
import { listOf } from "../shared/wording.ts";
import type { MapDrawing } from "./draw-map.ts";
import { type MapPlace, sortByMentions, toMapPlaces } from "./map-place.ts";
import { drawFrontMap, drawLocator, drawSmallMap, maxOthers, mayBeOnLocator } from "./maps.ts";

export interface PageMap {
  drawing: MapDrawing;
  /** What it shows, for readers who do not see it. */
  label: string;
  focus: ReadonlySet<string> | undefined;
}

const maxNames = 4;

/** Draws the map of the home page for a wide screen and a phone; nothing when no settlement has a point. */
export function toHomeMaps(corpus: CorpusIndex): { wide: PageMap; narrow: PageMap } | undefined {
  const places = listPlaces(corpus);
  const wide = toPageMap(drawFrontMap(places), undefined);
  const narrow = toPageMap(drawSmallMap(places), undefined);
  return wide && narrow && { wide, narrow };
}

/**
 * Lists what the map of a place may show: the place, which comes first, and those around it. A place on the other
 * side of the world is not among them, so that news of it does not change the page.
 *
 * @returns Nothing when it is no settlement with a point.
 */
export function placesAround(corpus: CorpusIndex, id: string): MapPlace[] | undefined {
  const place = indexPlaces(corpus).get(id);
  if (!place) return undefined;
  const others = listPlaces(corpus).filter((other) => other !== place);
  return [place, ...others.slice(0, maxOthers).filter((other) => mayBeOnLocator(place, other))];
}

/** Draws the map of a place, given what it may show. */
export function drawPlaceMap(places: readonly MapPlace[]): PageMap | undefined {
  const focus = new Set(places.slice(0, 1).map(({ id }) => id));
  return toPageMap(drawLocator(focus, places), focus);
}

/**
 * Lists what the map of an article shows: its places by their mentions in the article. To draw it takes longer
 * than all else of the page, so it is drawn when the page is made.
 *
 * @param ids - Of the places, once for each mention.
 */
export function placesOnMap(corpus: CorpusIndex, ids: readonly string[]): MapPlace[] {
  const places = indexPlaces(corpus);
  const counted = [...Map.groupBy(ids, (id) => id)].flatMap(([id, own]): MapPlace[] => {
    const place = places.get(id);
    return place ? [{ ...place, mentions: own.length }] : [];
  });
  return sortByMentions(counted);
}

/** Draws the map of an article; nothing when none of its places is a settlement with a point. */
export function drawArticleMap(places: readonly MapPlace[]): PageMap | undefined {
  const focus = new Set(places.map(({ id }) => id));
  return toPageMap(drawLocator(focus, places), focus);
}

function toPageMap(drawing: MapDrawing | undefined, focus: PageMap["focus"]): PageMap | undefined {
  if (!drawing) return undefined;
  const names = drawing.circles
    .filter(({ place }) => !focus || focus.has(place.id))
    .map(({ place }) => place.name);
  return { drawing, label: t("Map: {names}", { names: listOf(names.slice(0, maxNames)) }), focus };
}

/** Lists the settlements of a corpus, most mentioned first, each with the way to it. */
export function listPlaces(corpus: CorpusIndex): MapPlace[] {
  return [...indexPlaces(corpus).values()];
}

const indexPlaces = memoizeByObject(
  ({ contents, entities }: CorpusIndex): ReadonlyMap<string, MapPlace> =>
    new Map(
      toMapPlaces(contents.places).map((place) => {
        const entity = entities.get(entityKey({ kind: "place", id: place.id }));
        const shown = entity && !entity.hasPage ? { ...place, path: namePath(entity) } : place;
        return [place.id, shown];
      }),
    ),
);
