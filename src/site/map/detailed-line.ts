/** A line on the globe → the points that say most about its shape, as many in each part of it as are asked for. */
import type { Point } from "./trace.ts";

/** A point on a globe with the radius 1, from its centre. */
type Vector = readonly [x: number, y: number, z: number];

/** Holds some points of that globe. */
export interface Ball {
  centre: Vector;
  radius: number;
}

/** A line that can be thinned out again and again; a ring is a line that ends where it begins. */
export interface DetailedLine {
  points: readonly Point[];
  vectors: readonly Vector[];
  whole: Span;
  /** Of a ring, on that globe; of a line that is not closed it says nothing. */
  area: number;
}

/** The points of a line between two that are drawn; the ball holds these, too. */
interface Span extends Ball {
  from: number;
  to: number;
  /** The point that is farthest from the straight line, and how far it is. */
  farthest: number;
  stray: number;
  /** Before and after that point; measured when they are first needed. */
  halves?: [Span, Span];
}

/** Prepares a line for {@link thinOut}. */
export function toDetailedLine(points: readonly Point[]): DetailedLine {
  const vectors = points.map(toVector);
  const whole = measureSpan(vectors, { from: 0, to: vectors.length - 1 });
  return { points, vectors, whole, area: measureArea(vectors) };
}

/**
 * Drops the points without which a line does not stray too far (the algorithm of Ramer, Douglas and Peucker).
 *
 * @param least - How far a line may stray anywhere, in radii of the globe.
 * @param mayStray - How far it may stray among the points in a ball, if that is more.
 * @see https://en.wikipedia.org/wiki/Ramer–Douglas–Peucker_algorithm
 */
export function thinOut(
  line: DetailedLine,
  least: number,
  mayStray: (part: Ball) => number,
): Point[] {
  const { points, vectors, whole } = line;
  const kept: Point[] = [];
  function keep(index: number): void {
    const point = points[index];
    if (point) kept.push(point);
  }
  function keepBetween(span: Span): void {
    const { from, to, farthest, stray } = span;
    if (stray <= least || stray <= mayStray(span)) return;
    span.halves ??= [
      measureSpan(vectors, { from, to: farthest, most: stray }),
      measureSpan(vectors, { from: farthest, to, most: stray }),
    ];
    keepBetween(span.halves[0]);
    keep(farthest);
    keepBetween(span.halves[1]);
  }
  keep(whole.from);
  keepBetween(whole);
  keep(whole.to);
  return kept;
}

/** Adds up the triangles between the centre of the globe and each step: less than the area only for a continent. */
function measureArea(vectors: readonly Vector[]): number {
  let [sumX, sumY, sumZ] = [0, 0, 0];
  let from = vectors.at(-1) ?? [0, 0, 0];
  for (const to of vectors) {
    sumX += from[1] * to[2] - from[2] * to[1];
    sumY += from[2] * to[0] - from[0] * to[2];
    sumZ += from[0] * to[1] - from[1] * to[0];
    from = to;
  }
  return Math.hypot(sumX, sumY, sumZ) / 2;
}

/** @param most - How far the span strays that this is a half of: a half never counts for more. */
function measureSpan(
  vectors: readonly Vector[],
  { from, to, most = 2 }: { from: number; to: number; most?: number },
): Span {
  const centre = vectors[from] ?? [0, 0, 0];
  const end = vectors[to] ?? centre;
  const [endX, endY, endZ] = [end[0] - centre[0], end[1] - centre[1], end[2] - centre[2]];
  const length = endX * endX + endY * endY + endZ * endZ;
  let [farthest, stray, radius] = [from, 0, length];
  for (let at = from + 1; at < to; at += 1) {
    const point = vectors[at] ?? centre;
    const [x, y, z] = [point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]];
    const along = (x * endX + y * endY + z * endZ) / (length || 1);
    const share = Math.min(1, Math.max(0, along));
    const [awayX, awayY, awayZ] = [x - share * endX, y - share * endY, z - share * endZ];
    const away = awayX * awayX + awayY * awayY + awayZ * awayZ;
    if (away > stray) [farthest, stray] = [at, away];
    radius = Math.max(radius, x * x + y * y + z * z);
  }
  stray = Math.min(most, Math.sqrt(stray));
  return { from, to, farthest, stray, centre, radius: Math.sqrt(radius) };
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
  const [x, y, z] = [from[0] - to[0], from[1] - to[1], from[2] - to[2]];
  return Math.sqrt(x * x + y * y + z * z) - a.radius - b.radius;
}

function toVector([longitude, latitude]: Point): Vector {
  const [x, y] = [toRadians(longitude), toRadians(latitude)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
