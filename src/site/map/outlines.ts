/** A view → its land, waters and borders as SVG paths, no larger than a budget of characters. */
import { geoPath } from "d3-geo";
import { changeShapes, finest, type Geography, geographyIn, smallestRing } from "./geography.ts";
import { toPath } from "./path.ts";
import type { View } from "./projection.ts";
import { type Point, traceLines, traceRings } from "./trace.ts";

/** Each one is the `d` of a path, in pixels. */
export interface Outlines {
  land: string;
  lakes: string;
  rivers: string;
  borders: string;
  disputed: string;
}

export interface DrawnGeography {
  /** In the pixels of the view. */
  geography: Geography;
  outlines: Outlines;
}

/** With more kilometres for a pixel there is no room for borders, nor for the names of countries and seas. */
export const smallestScale = 60;
/** How far a drawn line may stray from the tables, in pixels: the finest that keeps to the budget is taken. */
const coarsest = 5;
const tolerances = [finest, 0.6, 0.8, 1.1, 1.5, 2.2, 3.3, coarsest];
/** Shorter rivers, in pixels, and smaller lakes, in square pixels, look like specks. */
const shortestRiver = 6;
const smallestLake = 14;

/** There are few views of the whole world, and many maps that use them. */
const worlds = new Map<string, DrawnGeography>();

/**
 * Draws what lies in a view.
 *
 * @param budget - The characters that all paths together may have.
 */
export function drawGeography(view: View, budget: number): DrawnGeography {
  if (!view.isWorld) return drawWithin(budget, view);
  const key = [view.width, view.middle, budget].join();
  const drawn = worlds.get(key) ?? drawWithin(budget, view);
  worlds.set(key, drawn);
  return drawn;
}

/** True when there is a coast, a lake or a border to know a part of the world by. */
export function hasLandmark(
  { land, lakes, borders, disputed }: Geography,
  { width, height }: View,
): boolean {
  const shareOf = (rings: readonly Point[][]) => sumOf(rings.map(areaOf)) / (width * height);
  const hasCoast = shareOf(land) > 0.02 && shareOf(land) < 0.97;
  return hasCoast || shareOf(lakes) > 0.01 || sumOf([...borders, ...disputed].map(lengthOf)) > 40;
}

/** Halves the list of tolerances again and again: to try one after the other would take most of a build's time. */
function drawWithin(budget: number, view: View): DrawnGeography {
  let finest: DrawnGeography | undefined;
  let [low, high] = [0, tolerances.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const drawn = drawIfWithin(budget, view, tolerances[middle] ?? coarsest);
    if (drawn) [finest, high] = [drawn, middle];
    else low = middle + 1;
  }
  if (finest) return finest;
  const { land, lakes } = geographyIn(view, coarsest);
  return draw({ land, lakes, rivers: [], borders: [], disputed: [] }, view, coarsest);
}

function drawIfWithin(budget: number, view: View, tolerance: number): DrawnGeography | undefined {
  const found = leaveOut(geographyIn(view, tolerance), view);
  if (countPoints(found) > budget) return undefined;
  const drawn = draw(found, view, tolerance);
  return Object.values(drawn.outlines).join("").length <= budget ? drawn : undefined;
}

function leaveOut(geography: Geography, { isWorld, kilometresPerPixel }: View): Geography {
  const rivers = isWorld ? [] : geography.rivers;
  if (kilometresPerPixel <= smallestScale) return { ...geography, rivers };
  return { ...geography, rivers, borders: [], disputed: [] };
}

/** A path has several characters for each point: with more points than characters, it need not be tried. */
function countPoints(geography: Geography): number {
  const lines: Point[][] = Object.values(geography).flat();
  return sumOf(lines.map((line) => line.length));
}

function draw(found: Geography, { projection }: View, tolerance: number): DrawnGeography {
  const smallest = smallestRing * tolerance ** 2;
  const shortest = 2 * tolerance;
  const projected = changeShapes(found, {
    rings: (all) => traceRings(all, projection).filter((ring) => areaOf(ring) > smallest),
    lines: (all) => traceLines(all, projection).filter((line) => lengthOf(line) > shortest),
  });
  const geography = {
    ...projected,
    lakes: projected.lakes.filter((ring) => areaOf(ring) > smallestLake),
    rivers: projected.rivers.filter((line) => lengthOf(line) > shortestRiver),
  };
  return { geography, outlines: toOutlines(geography) };
}

function toOutlines({ land, lakes, rivers, borders, disputed }: Geography): Outlines {
  const rings = (all: readonly Point[][]) =>
    all.map((ring) => `${toPath(ring.slice(0, -1))}z`).join("");
  const lines = (all: readonly Point[][]) => all.map(toPath).join("");
  return {
    land: rings(land),
    lakes: rings(lakes),
    rivers: lines(rivers),
    borders: lines(borders),
    disputed: lines(disputed),
  };
}

/** Measures shapes that are projected already. */
const plane = geoPath();

/** In square pixels. */
export function areaOf(ring: Point[]): number {
  return plane.area({ type: "Polygon", coordinates: [ring] });
}

function lengthOf(line: Point[]): number {
  return plane.measure({ type: "LineString", coordinates: line });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
