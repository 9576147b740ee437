/** Places and the size of a frame → a projection that fits them into it. */
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from "d3-geo";
import type { MapPlace } from "./map-place.ts";
import type { Point } from "./trace.ts";

/** The size of a map; in pixels, where nothing else is said. */
export interface Frame {
  width: number;
  height: [min: number, max: number];
  /** Room around the outermost places, for their labels. */
  margin: [side: number, top: number];
  /** At least so many kilometres are seen from side to side. */
  minKilometres: number;
}

/** Which part of the globe a map shows, and where each point of it lies in the frame. */
export interface View {
  width: number;
  height: number;
  project: (point: Point) => Point;
  /** Clips to the frame and a few pixels around it, so that no end of a line shows. */
  projection: GeoProjection;
  middle: Point;
  /** All that the frame shows lies within so many degrees of the middle. */
  radius: number;
  kilometresPerPixel: number;
  isWorld: boolean;
}

export const earthRadius = 6371;
/** When a place lies farther from the middle of all places than this, in radians, the whole world is drawn. */
const widestRegion = 0.95;
/** A map of the world ends at these latitudes: Antarctica would take a quarter of it. */
const southmost = -57;
const northmost = 80;
/** Over Europe and Africa, so that the cut runs through the Bering Strait; over the western Pacific. */
const worldMeridians = { atlantic: 11, pacific: 150 };
/** Pixels around the frame, and how far a drawn line may stray from a curve. */
const overEdge = 3;
const precision = 0.3;

/**
 * Chooses a projection, its scale and the height of the frame. On all maps equal areas are equal.
 *
 * @param places - One at least; all of them will lie in the frame.
 */
export function fitView(places: readonly MapPlace[], frame: Frame): View {
  const points = places.map(({ longitude, latitude }): Point => [longitude, latitude]);
  const middle = geoCentroid({ type: "MultiPoint", coordinates: points });
  const farthest = Math.max(...points.map((point) => geoDistance(middle, point)));
  return farthest > widestRegion ? fitWorld(points, frame) : fitRegion(points, middle, frame);
}

function fitWorld(points: readonly Point[], { width }: Frame): View {
  const meridian = worldMeridian(points);
  const projection = geoEqualEarth().rotate([-meridian, 0]).fitWidth(width, { type: "Sphere" });
  const [, north] = applyTo(projection, [meridian, northmost]);
  const [, south] = applyTo(projection, [meridian, southmost]);
  const [x, y] = projection.translate();
  projection.translate([x, y - north]);
  const size = { width, height: Math.round(south - north) };
  return { ...toView(projection, size), middle: [meridian, 0], radius: 180, isWorld: true };
}

function worldMeridian(points: readonly Point[]): number {
  const { atlantic, pacific } = worldMeridians;
  const spreadAround = (meridian: number) =>
    points.reduce((sum, [longitude]) => sum + geoDistance([longitude, 0], [meridian, 0]), 0);
  return spreadAround(pacific) < 0.6 * spreadAround(atlantic) ? pacific : atlantic;
}

function fitRegion(points: Point[], start: Point, frame: Frame): View {
  const [[minHeight, maxHeight], [side, top]] = [frame.height, frame.margin];
  const projection = geoAzimuthalEqualArea().scale(1).translate([0, 0]);
  let middle = start;
  for (let round = 0; round < 3; round += 1) {
    const [[west, north], [east, south]] = boundsAround(middle, points, projection);
    middle = invertWith(projection, [(west + east) / 2, (north + south) / 2]);
  }
  const [[west, north], [east, south]] = boundsAround(middle, points, projection);
  const scale = Math.min(
    (frame.width - 2 * side) / Math.max(east - west, 1e-9),
    (maxHeight - 2 * top) / Math.max(south - north, 1e-9),
    (frame.width * earthRadius) / frame.minKilometres,
  );
  const needed = Math.round((south - north) * scale + 2 * top);
  const height = Math.min(maxHeight, Math.max(minHeight, needed));
  const radius = degreesAt(Math.hypot(frame.width, height) / 2 / scale);
  projection.scale(scale).translate([frame.width / 2, height / 2]);
  projection.clipAngle(Math.min(radius + 1, 179.999));
  return { ...toView(projection, { width: frame.width, height }), middle, radius, isWorld: false };
}

/** Turns the globe until a point is in the middle, and measures the others there. */
function boundsAround(middle: Point, points: Point[], projection: GeoProjection) {
  projection.rotate([-middle[0], -middle[1]]);
  return geoPath(projection).bounds({ type: "MultiPoint", coordinates: points });
}

/** Inverts the azimuthal equal-area projection: a distance from its middle, at scale 1 → degrees. */
function degreesAt(distance: number): number {
  return (2 * Math.asin(Math.min(1, distance / 2)) * 180) / Math.PI;
}

function toView(projection: GeoProjection, { width, height }: { width: number; height: number }) {
  projection.precision(precision).clipExtent([
    [-overEdge, -overEdge],
    [width + overEdge, height + overEdge],
  ]);
  return {
    width,
    height,
    projection,
    project: (point: Point) => applyTo(projection, point),
    kilometresPerPixel: earthRadius / projection.scale(),
  };
}

function applyTo(projection: GeoProjection, point: Point): Point {
  return projection(point) ?? [Number.NaN, Number.NaN];
}

/** Finds the point of the globe that is drawn at a point of the plane. */
export function invertWith(projection: GeoProjection, point: Point): Point {
  return projection.invert?.(point) ?? [Number.NaN, Number.NaN];
}
