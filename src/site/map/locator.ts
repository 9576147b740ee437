/** A page about some places → a small map of where they lie. */
import { t } from "../../text/interface-language.ts";
import { type CorpusIndex, entityKey } from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { namePath } from "../shared/name-path.ts";
import { listOf } from "../shared/wording.ts";
import type { MapDrawing } from "./draw-map.ts";
import { type MapPlace, sortByMentions, toMapPlaces } from "./map-place.ts";
import { drawFrontMap, drawLocator, drawSmallMap } from "./maps.ts";

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
 * Draws the map of places by their mentions in the corpus.
 *
 * @param ids - Of the places.
 * @returns Nothing when none of them is a settlement with a point.
 */
export function toLocator(corpus: CorpusIndex, ids: readonly string[]): PageMap | undefined {
  const focus = new Set(ids);
  return toPageMap(drawLocator(focus, listPlaces(corpus)), focus);
}

/**
 * Draws the map of an article's places by their mentions in the article.
 *
 * @param ids - Of the places, once for each mention.
 */
export function toArticleMap(corpus: CorpusIndex, ids: readonly string[]): PageMap | undefined {
  const places = indexPlaces(corpus);
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
