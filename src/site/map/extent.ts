/** Places → the part of the world to draw, so that one far place does not squash all others. */
import { geoDistance } from "d3-geo";
import type { MapPlace } from "./map-place.ts";
import { earthRadius } from "./projection.ts";

export interface Extent {
  /** What the map is fitted to, most mentioned first. */
  within: MapPlace[];
  /** What lies too far away for it. */
  beyond: MapPlace[];
}

/** So much at least of all mentions and all places, half and half, stays on the map. */
const minShare = 0.8;
/** Kilometres around the middle: no map gains by showing less. */
const minRadius = 80;
/** The middle is looked for among the most mentioned places only, to be quick with thousands. */
const maxMiddles = 200;

/**
 * Parts places at the distance from their middle where most detail is won for the fewest places lost.
 *
 * @param places - Most mentioned first.
 */
export function chooseExtent(places: readonly MapPlace[]): Extent {
  const mentions = places.reduce((sum, place) => sum + place.mentions, 0);
  const weightOf = (place: MapPlace) => place.mentions / mentions / 2 + 1 / places.length / 2;
  const middle = findMiddle(places, weightOf);
  if (!middle) return { within: [], beyond: [] };

  const byDistance = places
    .map((place) => ({ place, distance: kilometresBetween(middle, place) }))
    .sort((a, b) => a.distance - b.distance);
  let [share, bestScore, radius] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { place, distance } of byDistance) {
    share += weightOf(place);
    const score = share ** 5 / (distance + minRadius);
    if (share < minShare || score < bestScore) continue;
    [bestScore, radius] = [score, distance];
  }
  const isWithin = (place: MapPlace) => kilometresBetween(middle, place) <= radius;
  return {
    within: places.filter(isWithin),
    beyond: places.filter((place) => !isWithin(place)),
  };
}

/** Finds the place to which all others together are nearest, each counted by its weight. */
function findMiddle(
  places: readonly MapPlace[],
  weightOf: (place: MapPlace) => number,
): MapPlace | undefined {
  const candidates = places.slice(0, maxMiddles);
  let [least, middle]: [number, MapPlace | undefined] = [Number.POSITIVE_INFINITY, undefined];
  for (const candidate of candidates) {
    const sum = candidates.reduce(
      (total, place) => total + weightOf(place) * kilometresBetween(candidate, place),
      0,
    );
    if (sum < least) [least, middle] = [sum, candidate];
  }
  return middle;
}

export function kilometresBetween(a: MapPlace, b: MapPlace): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * earthRadius;
}
