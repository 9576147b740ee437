/** Places and the size of a frame → a projection that fits them into it. */
import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from "d3-geo";
import type { Box, Point } from "./clip.ts";
import type { MapPlace } from "./map-place.ts";

/** In pixels. */
export interface Frame {
  width: number;
  shortest: number;
  tallest: number;
  /** Room beside the outermost places, for their labels. */
  aside: number;
  /** Room above and below. */
  above: number;
  /** Kilometres: at least so much is seen from side to side. */
  nearest: number;
}

export interface View {
  width: number;
  height: number;
  project: (point: Point) => Point;
  /** The meridian in the middle; longitudes are counted from 180° west to 180° east of it. */
  meridian: number;
  /** What the frame shows, in degrees; longitudes beyond ±180 lie across the date line. */
  window: Box;
  kilometresPerPixel: number;
  isWorld: boolean;
  outline: Point[];
}

const earthRadius = 6371;
/** Radians from the middle of the places to the farthest: beyond, the whole world is drawn. */
const widestRegion = 0.95;
/** The edge of a frame is sampled; between two samples it may bulge by this share of the window. */
const betweenSamples = 0.04;
/** The world without the ice of its south. */
const southmost = -57;
const northmost = 80;

/** In: at least one place. Out: a view that holds all of them; equal areas stay equal. */
export function fitView(places: readonly MapPlace[], frame: Frame): View {
  const points = places.map(({ longitude, latitude }): Point => [longitude, latitude]);
  const middle = middleOf(points);
  const farthest = Math.max(...points.map((point) => geoDistance(middle, point)));
  if (farthest > widestRegion) return fitWorld(points, frame);
  return fitRegion(points, middle, frame);
}

function fitWorld(points: readonly Point[], frame: Frame): View {
  const meridian = worldMeridian(points);
  const projection = geoEqualEarth().rotate([-meridian, 0]).precision(0);
  projection.scale(1).translate([0, 0]);
  const [west] = applyTo(projection, [meridian - 179.999, 0]);
  const scale = frame.width / (-2 * west);
  const [, north] = applyTo(projection, [meridian, northmost]);
  const [, south] = applyTo(projection, [meridian, southmost]);
  const height = Math.round((south - north) * scale);
  projection.scale(scale).translate([frame.width / 2, -north * scale]);
  const window = {
    west: meridian - 179.999,
    east: meridian + 179.999,
    south: southmost - 8,
    north: 90,
  };
  return toView(projection, { width: frame.width, height, meridian, window, isWorld: true });
}

/** Over Africa and Europe, so that the cut runs through the Bering Strait; or over the Pacific. */
function worldMeridian(points: readonly Point[]): number {
  const spread = (meridian: number) =>
    points.reduce((sum, [longitude]) => sum + Math.abs(turned(longitude - meridian)), 0);
  return spread(150) < 0.6 * spread(11) ? 150 : 11;
}

function fitRegion(points: readonly Point[], start: Point, frame: Frame): View {
  const projection = geoAzimuthalEqualArea().precision(0).scale(1).translate([0, 0]);
  let middle = start;
  for (let round = 0; round < 3; round += 1) {
    projection.rotate([-middle[0], -middle[1]]);
    const bounds = boundsOf(points.map((point) => applyTo(projection, point)));
    const centre: Point = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
    middle = projection.invert?.(centre) ?? middle;
  }
  projection.rotate([-middle[0], -middle[1]]);
  const bounds = boundsOf(points.map((point) => applyTo(projection, point)));
  const spanX = Math.max(bounds.east - bounds.west, 1e-9);
  const spanY = Math.max(bounds.north - bounds.south, 1e-9);
  const scale = Math.min(
    (frame.width - 2 * frame.aside) / spanX,
    (frame.tallest - 2 * frame.above) / spanY,
    frame.width / (frame.nearest / earthRadius),
  );
  const height = Math.round(
    Math.min(frame.tallest, Math.max(frame.shortest, spanY * scale + 2 * frame.above)),
  );
  projection.scale(scale).translate([frame.width / 2, height / 2]);
  const window = windowOf(projection, middle, frame.width, height);
  return toView(projection, {
    width: frame.width,
    height,
    meridian: middle[0],
    window,
    isWorld: false,
  });
}

function toView(
  projection: GeoProjection,
  view: Pick<View, "width" | "height" | "meridian" | "window" | "isWorld">,
): View {
  return {
    ...view,
    project: (point) => applyTo(projection, point),
    kilometresPerPixel: earthRadius / projection.scale(),
    outline: view.isWorld ? [] : edgeOf(projection, view.width, view.height),
  };
}

/** The degrees that a frame shows, found along its edge; around a pole, all longitudes. */
function windowOf(projection: GeoProjection, middle: Point, width: number, height: number): Box {
  const edge = edgeOf(projection, width, height);
  const longitudes = edge.map(([longitude]) => middle[0] + turned(longitude - middle[0]));
  const latitudes = edge.map(([, latitude]) => latitude);
  const bounds = boundsOf(longitudes.map((longitude, index) => [longitude, latitudes[index] ?? 0]));
  const room =
    0.1 + betweenSamples * Math.max(bounds.east - bounds.west, bounds.north - bounds.south);
  const window = {
    west: bounds.west - room,
    east: bounds.east + room,
    south: bounds.south - room,
    north: bounds.north + room,
  };
  for (const pole of [90, -90]) {
    const [x, y] = applyTo(projection, [middle[0], pole]);
    if (x < 0 || x > width || y < 0 || y > height) continue;
    window.west = middle[0] - 180;
    window.east = middle[0] + 180;
    if (pole > 0) window.north = 90;
    else window.south = -90;
  }
  return window;
}

/** Points of the frame's edge, clockwise, in degrees. */
function edgeOf(projection: GeoProjection, width: number, height: number): Point[] {
  const steps = Array.from({ length: 12 }, (_, step) => step / 12);
  const edge: Point[] = [
    ...steps.map((step): Point => [step * width, 0]),
    ...steps.map((step): Point => [width, step * height]),
    ...steps.map((step): Point => [width - step * width, height]),
    ...steps.map((step): Point => [0, height - step * height]),
  ];
  return edge
    .map((point) => projection.invert?.(point) ?? null)
    .filter((point): point is Point => point !== null);
}

/** The middle of points on the globe. */
function middleOf(points: readonly Point[]): Point {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * radians) * Math.cos(longitude * radians);
    y += Math.cos(latitude * radians) * Math.sin(longitude * radians);
    z += Math.sin(latitude * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

function boundsOf(points: readonly Point[]): Box {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of points) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return { west, south, east, north };
}

/** Degrees between -180 and 180. */
export function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function applyTo(projection: GeoProjection, point: Point): Point {
  return projection(point) ?? [Number.NaN, Number.NaN];
}
