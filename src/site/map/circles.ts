/** Places in a view → circles whose area is the number of mentions. */
import type { MapPlace } from "./map-place.ts";
import { toTenth } from "./pixels.ts";
import { turned, type View } from "./projection.ts";

export interface Circle {
  place: MapPlace;
  x: number;
  y: number;
  radius: number;
}

export interface CircleScale {
  /** The radius of the most mentioned place, at most. */
  largest: number;
  /** The radius of one mention, at most: few mentions must not look like many. */
  ofOne: number;
}

/** Smaller ones could not be seen; the legend says so where it happens. */
export const smallestRadius = 1.5;

/** In: places. Out: those that the view shows, in the same order. */
export function placesOn(view: View, places: readonly MapPlace[]): MapPlace[] {
  return places.filter((place) => isNear(place, view) && showsPoint(view, place));
}

/** In: places that a view shows. Out: a circle for each, in the same order. */
export function toCircles(places: readonly MapPlace[], view: View, radiusOf: RadiusOf): Circle[] {
  return places.map((place) => {
    const [x, y] = view.project([place.longitude, place.latitude]);
    return { place, x: toTenth(x), y: toTenth(y), radius: toTenth(radiusOf(place.mentions)) };
  });
}

/** True when a view shows a point. */
export function showsPoint(
  { project, width, height }: View,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  const [x, y] = project([longitude, latitude]);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Spares the projection of thousands of places that a small map does not show. */
function isNear({ longitude, latitude }: MapPlace, { window, meridian }: View): boolean {
  if (latitude < window.south || latitude > window.north) return false;
  return Math.abs(turned(longitude - meridian)) <= (window.east - window.west) / 2 + 1;
}

export type RadiusOf = (mentions: number) => number;

/** Of the map, all circles together cover no more than this. */
const largestCover = 0.05;

/** In: the places on a map, and the map. Out: the radius for a number of mentions, in pixels. */
export function toRadius(
  places: readonly MapPlace[],
  { width, height }: View,
  { largest, ofOne }: CircleScale,
): RadiusOf {
  let [most, sum] = [1, 1];
  for (const { mentions } of places) {
    most = Math.max(most, mentions);
    sum += mentions;
  }
  const covering = Math.sqrt((largestCover * width * height) / (Math.PI * sum));
  const unit = Math.min(ofOne, largest / Math.sqrt(most), covering);
  return (mentions) => Math.max(smallestRadius, unit * Math.sqrt(mentions));
}
