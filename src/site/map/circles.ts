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

/** In: places. Out: a circle for each that the view shows, in the same order. */
export function toCircles(places: readonly MapPlace[], view: View, radiusOf: RadiusOf): Circle[] {
  return places.flatMap((place) => {
    if (!isNear(place, view)) return [];
    const [x, y] = view.project([place.longitude, place.latitude]);
    const isSeen = x >= 0 && y >= 0 && x <= view.width && y <= view.height;
    if (!isSeen) return [];
    return [{ place, x: toTenth(x), y: toTenth(y), radius: toTenth(radiusOf(place.mentions)) }];
  });
}

/** Spares the projection of thousands of places that a small map does not show. */
function isNear({ longitude, latitude }: MapPlace, { window, meridian }: View): boolean {
  if (latitude < window.south || latitude > window.north) return false;
  return Math.abs(turned(longitude - meridian)) <= (window.east - window.west) / 2 + 1;
}

export type RadiusOf = (mentions: number) => number;

/** In: the places of a map. Out: the radius for a number of mentions, in pixels. */
export function toRadius(places: readonly MapPlace[], { largest, ofOne }: CircleScale): RadiusOf {
  const most = places.reduce((max, place) => Math.max(max, place.mentions), 1);
  const unit = Math.min(ofOne, largest / Math.sqrt(most));
  return (mentions) => Math.max(smallestRadius, unit * Math.sqrt(mentions));
}
