/** Points on a globe with the radius 1, as vectors from its centre: to tell what is near takes no angles. */
import type { Point } from "./trace.ts";

export type Vector = readonly [x: number, y: number, z: number];

/** Holds some points of that globe. */
export interface Ball {
  centre: Vector;
  radius: number;
}

/** @param point - Longitude and latitude in degrees. */
export function toVector([longitude, latitude]: Point): Vector {
  const [x, y] = [toRadians(longitude), toRadians(latitude)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

/** Finds the longitude and latitude, in degrees. */
export function toDegrees([x, y, z]: Vector): Point {
  const latitude = Math.asin(Math.min(1, Math.max(-1, z)));
  return [(Math.atan2(y, x) * 180) / Math.PI, (latitude * 180) / Math.PI];
}

/**
 * Finds the ball around a part of the globe.
 *
 * @param radius - Along the surface, in degrees.
 */
export function ballOnGlobe(middle: Point, radius: number): Ball {
  const angle = toRadians(Math.min(180, radius));
  return { centre: toVector(middle), radius: 2 * Math.sin(angle / 2) };
}

/** Measures the distance from one ball to another; it is negative when they overlap. */
export function gapBetween(a: Ball, b: Ball): number {
  const [from, to] = [a.centre, b.centre];
  const x = from[0] - to[0];
  const y = from[1] - to[1];
  const z = from[2] - to[2];
  return Math.sqrt(x * x + y * y + z * z) - a.radius - b.radius;
}

/** Measures the part of the globe in a ring; for a continent the result is too small. */
export function measureRing(ring: readonly Vector[]): number {
  return length(addTriangles(ring));
}

/** Tells how a ring runs that is smaller than half of the globe, as seen from above it. */
export function isClockwise(ring: readonly Vector[]): boolean {
  const triangles = addTriangles(ring);
  return ring.reduce((sum, point) => sum + dot(triangles, point), 0) < 0;
}

/** Adds up the triangles between the centre of the globe and each step, each as the vector that stands on it. */
function addTriangles(ring: readonly Vector[]): Vector {
  let [sumX, sumY, sumZ] = [0, 0, 0];
  let from = ring.at(-1) ?? [0, 0, 0];
  for (const to of ring) {
    sumX += from[1] * to[2] - from[2] * to[1];
    sumY += from[2] * to[0] - from[0] * to[2];
    sumZ += from[0] * to[1] - from[1] * to[0];
    from = to;
  }
  return [sumX / 2, sumY / 2, sumZ / 2];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function length(vector: Vector): number {
  return Math.sqrt(dot(vector, vector));
}

/** Finds the point of the globe in the middle between two; nothing useful when they lie opposite. */
export function midpoint(a: Vector, b: Vector): Vector {
  const sum: Vector = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  const size = length(sum) || 1;
  return [sum[0] / size, sum[1] / size, sum[2] / size];
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
