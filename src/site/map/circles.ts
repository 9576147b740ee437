/** Places in a view → circles whose area is the number of mentions. */
import type { MapPlace } from "./map-place.ts";
import { toTenth } from "./pixels.ts";
import type { View } from "./projection.ts";

export interface Circle {
  place: MapPlace;
  x: number;
  y: number;
  radius: number;
}

/** How large circles may be, in pixels. */
export interface CircleScale {
  /** The circle of the most mentioned place. */
  maxRadius: number;
  /** The circle of a single mention: few mentions must not look like many. */
  maxRadiusOfOne: number;
}

export type RadiusOf = (mentions: number) => number;

/** A smaller circle could not be seen. */
const minRadius = 1.5;
/** All circles together cover no larger share of the map. */
const maxCover = 0.05;

/** Picks the places that lie in the frame, in the same order. */
export function placesInView(view: View, places: readonly MapPlace[]): MapPlace[] {
  return places.filter((place) => isInView(view, place));
}

export function isInView(
  { project, width, height }: View,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  const [x, y] = project([longitude, latitude]);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Makes a circle of each place, in the same order. */
export function toCircles(places: readonly MapPlace[], view: View, radiusOf: RadiusOf): Circle[] {
  return places.map((place) => {
    const [x, y] = view.project([place.longitude, place.latitude]);
    return { place, x: toTenth(x), y: toTenth(y), radius: toTenth(radiusOf(place.mentions)) };
  });
}

/**
 * Chooses how large circles are on a map.
 *
 * @param places - Those that the map shows.
 * @returns A function from a number of mentions to a radius in pixels.
 */
export function toRadius(
  places: readonly MapPlace[],
  { width, height }: View,
  { maxRadius, maxRadiusOfOne }: CircleScale,
): RadiusOf {
  let [most, sum] = [1, 1];
  for (const { mentions } of places) {
    most = Math.max(most, mentions);
    sum += mentions;
  }
  const coverRadius = Math.sqrt((maxCover * width * height) / (Math.PI * sum));
  const radiusOfOne = Math.min(maxRadiusOfOne, maxRadius / Math.sqrt(most), coverRadius);
  return (mentions) => Math.max(minRadius, radiusOfOne * Math.sqrt(mentions));
}
