/** Places → the part of the world to draw, so that one far place does not squash all others. */
import { geoDistance } from "d3-geo";
import type { MapPlace } from "./map-place.ts";

export interface Extent {
  /** What the map is fitted to, most mentioned first. */
  within: MapPlace[];
  /** What lies too far away for it. */
  beyond: MapPlace[];
}

/** Radians to kilometres. */
const earthRadius = 6371;
/** Of mentions and of places, mixed half and half, at least this share stays on the map. */
const smallestShare = 0.8;
/** A map is never drawn so near that less than this, in km around its middle, can be seen. */
const nearest = 80;
/** The middle is looked for among the most mentioned places only, to stay quick with thousands. */
const middlesTried = 200;

/**
 * In: places, most mentioned first. Out: them, parted at the distance from their middle that gains
 * most detail for the least loss.
 */
export function chooseExtent(places: readonly MapPlace[]): Extent {
  const mentions = places.reduce((sum, place) => sum + place.mentions, 0);
  const weightOf = (place: MapPlace) => place.mentions / mentions / 2 + 1 / places.length / 2;
  const middle = findMiddle(places, weightOf);
  if (!middle) return { within: [], beyond: [] };

  const byDistance = places
    .map((place) => ({ place, distance: distanceBetween(middle, place) }))
    .sort((a, b) => a.distance - b.distance);
  let [share, best, reach] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { place, distance } of byDistance) {
    share += weightOf(place);
    const score = share ** 5 / (distance + nearest);
    if (share < smallestShare || score < best) continue;
    [best, reach] = [score, distance];
  }
  const isWithin = (place: MapPlace) => distanceBetween(middle, place) <= reach;
  return {
    within: places.filter(isWithin),
    beyond: places.filter((place) => !isWithin(place)),
  };
}

/** The place from which all others are nearest, the heavier the more. */
function findMiddle(
  places: readonly MapPlace[],
  weightOf: (place: MapPlace) => number,
): MapPlace | undefined {
  const tried = places.slice(0, middlesTried);
  let [least, middle]: [number, MapPlace | undefined] = [Number.POSITIVE_INFINITY, undefined];
  for (const candidate of tried) {
    const sum = tried.reduce(
      (total, place) => total + weightOf(place) * distanceBetween(candidate, place),
      0,
    );
    if (sum < least) [least, middle] = [sum, candidate];
  }
  return middle;
}

/** In kilometres. */
export function distanceBetween(a: MapPlace, b: MapPlace): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * earthRadius;
}
