/** A view → its land, waters and borders as SVG paths, no larger than a budget of characters. */
import { clipLine, clipRing, type Point } from "./clip.ts";
import { type Geography, geographyIn } from "./geography.ts";
import type { View } from "./projection.ts";
import { toPath } from "./path.ts";
import { simplifyLine, simplifyRing } from "./simplify.ts";

/** Each one is the `d` of a path, in pixels. */
export interface Outlines {
  land: string;
  lakes: string;
  rivers: string;
  borders: string;
  disputed: string;
}

/** In pixels, clipped to the frame. */
export type Projected = Geography;

/** Kilometres for a pixel: a smaller map of the world has no room for borders, nor names of areas. */
export const smallestScale = 60;
/** How far a drawn line may stray from the table's, in pixels: the first that keeps to the budget is taken. */
const tolerances = [0.3, 0.45, 0.7, 1, 1.5, 2.2, 3.3, 5];
/** Lines are drawn a little over the edge of the frame, so that no end of them shows. */
const overEdge = 3;
/** Degrees between two points, at most: a parallel is drawn as the curve that it is. */
const longestStep = 2;
/** Rivers and lakes smaller than this say nothing. */
const shortestRiver = 6;
const smallestLake = 14;

/** There are few views of the whole world, and many maps that use them. */
const drawnWorlds = new Map<string, DrawnGeography>();

export interface DrawnGeography {
  projected: Projected;
  outlines: Outlines;
}

/** In: a view and the characters its paths may have. Out: what lies in it, in its pixels, and the paths. */
export function drawGeography(view: View, budget: number): DrawnGeography {
  const key = [view.width, view.meridian, budget].join();
  const known = view.isWorld ? drawnWorlds.get(key) : undefined;
  if (known) return known;
  const projected = projectGeography(view);
  const drawn = { projected, outlines: drawOutlines(projected, budget) };
  if (view.isWorld) drawnWorlds.set(key, drawn);
  return drawn;
}

/** True when there is a coast, a lake or a border to know a part of the world by. */
export function orients(
  { land, lakes, borders, disputed }: Projected,
  { width, height }: View,
): boolean {
  const shareOf = (rings: readonly Point[][]) => sumOf(rings.map(areaOf)) / (width * height);
  const isCoast = shareOf(land) > 0.02 && shareOf(land) < 0.97;
  return isCoast || shareOf(lakes) > 0.01 || sumOf([...borders, ...disputed].map(lengthOf)) > 40;
}

function projectGeography(view: View): Projected {
  const geography = geographyIn(view.window, view.kilometresPerPixel);
  const box = {
    west: -overEdge,
    south: -overEdge,
    east: view.width + overEdge,
    north: view.height + overEdge,
  };
  const rings = (all: readonly Point[][]) =>
    all
      .map((ring) => clipRing(projectLine(ring, view, true), box))
      .filter((ring) => ring.length > 2);
  const lines = (all: readonly Point[][]) =>
    all.flatMap((line) => clipLine(projectLine(line, view, false), box));
  return {
    land: rings(geography.land),
    lakes: rings(geography.lakes).filter((ring) => areaOf(ring) > smallestLake),
    rivers: view.isWorld
      ? []
      : lines(geography.rivers).filter((line) => lengthOf(line) > shortestRiver),
    borders: view.kilometresPerPixel > smallestScale ? [] : lines(geography.borders),
    disputed: view.kilometresPerPixel > smallestScale ? [] : lines(geography.disputed),
    countries: geography.countries
      .map(({ name, outlines }) => ({ name, outlines: rings(outlines) }))
      .filter(({ outlines }) => outlines.length > 0),
  };
}

function drawOutlines(projected: Projected, budget: number): Outlines {
  let left = projected;
  for (const tolerance of tolerances) {
    left = simplifyAll(left, tolerance);
    const outlines = toOutlines(left);
    if (lengthOfPaths(outlines) <= budget) return outlines;
  }
  return toOutlines({ ...left, rivers: [], borders: [], disputed: [] });
}

function simplifyAll(projected: Projected, tolerance: number): Projected {
  const smallest = 6 * tolerance ** 2;
  const rings = (all: readonly Point[][]) =>
    all
      .filter((ring) => areaOf(ring) > smallest)
      .map((ring) => simplifyRing(ring, tolerance))
      .filter((ring) => ring.length > 2);
  const lines = (all: readonly Point[][]) =>
    all
      .filter((line) => lengthOf(line) > 2 * tolerance)
      .map((line) => simplifyLine(line, tolerance));
  return {
    ...projected,
    land: rings(projected.land),
    lakes: rings(projected.lakes),
    rivers: lines(projected.rivers),
    borders: lines(projected.borders),
    disputed: lines(projected.disputed),
  };
}

function toOutlines({ land, lakes, rivers, borders, disputed }: Projected): Outlines {
  return {
    land: land.map((ring) => `${toPath(ring)}z`).join(""),
    lakes: lakes.map((ring) => `${toPath(ring)}z`).join(""),
    rivers: rivers.map(toPath).join(""),
    borders: borders.map(toPath).join(""),
    disputed: disputed.map(toPath).join(""),
  };
}

function lengthOfPaths(outlines: Outlines): number {
  return Object.values(outlines).reduce((sum, path: string) => sum + path.length, 0);
}

function projectLine(line: readonly Point[], view: View, closed: boolean): Point[] {
  const projected: Point[] = [];
  let before = closed ? line.at(-1) : undefined;
  for (const point of line) {
    for (const between of before ? stepsBetween(before, point) : []) {
      projected.push(view.project(between));
    }
    projected.push(view.project(point));
    before = point;
  }
  return projected;
}

function stepsBetween([fromX, fromY]: Point, [toX, toY]: Point): Point[] {
  const steps = Math.floor((Math.abs(toX - fromX) + Math.abs(toY - fromY)) / longestStep);
  return Array.from({ length: steps }, (_, index): Point => {
    const share = (index + 1) / (steps + 1);
    return [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
  });
}

/** In square pixels. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(sum) / 2;
}

function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of line.entries()) {
    const before = line[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
  }
  return sum;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
