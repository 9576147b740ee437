/** Rings and lines → what a projection of d3-geo makes of them. */
import { type GeoStreamWrapper, geoStream } from "d3-geo";

/** Longitude and latitude in degrees, or x and y in pixels. */
export type Point = [number, number];

/**
 * Projects rings; clips and resamples them as the projection says.
 *
 * @param rings - Closed and clockwise: d3-geo takes what lies to the right for the inside.
 * @returns Closed rings. Fill them together by the even-odd rule.
 */
export function traceRings(rings: readonly Point[][], projection: GeoStreamWrapper): Point[][] {
  const polygons = rings.map((ring) => ({ type: "Polygon" as const, coordinates: [ring] }));
  return trace(polygons, projection)
    .filter((ring) => ring.length > 2)
    .map((ring) => [...ring, ...ring.slice(0, 1)]);
}

/** Projects lines; clips and resamples them as the projection says. A line may come back in pieces. */
export function traceLines(lines: readonly Point[][], projection: GeoStreamWrapper): Point[][] {
  const shapes = lines.map((line) => ({ type: "LineString" as const, coordinates: line }));
  return trace(shapes, projection).filter((line) => line.length > 1);
}

function trace(shapes: readonly GeoJSON.GeometryObject[], projection: GeoStreamWrapper): Point[][] {
  const traced: Point[][] = [];
  const stream = projection.stream({
    lineStart: () => traced.push([]),
    point: (x, y) => traced.at(-1)?.push([x, y]),
    lineEnd: ignore,
    polygonStart: ignore,
    polygonEnd: ignore,
  });
  for (const shape of shapes) geoStream(shape, stream);
  return traced;
}

function ignore(): void {
  // d3-geo also says where lines and polygons end, but each is read on its own.
}
