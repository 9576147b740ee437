/** The tables of the map → the outlines and lines near a window of the world. */
import { type Box, clipLine, clipRing, type Point } from "./clip.ts";
import { decodePoints } from "./encoding.ts";
import borderTable from "./tables/borders.json" with { type: "json" };
import { simplifyLine, simplifyRing } from "./simplify.ts";
import countryTable from "./tables/countries.json" with { type: "json" };
import landTable from "./tables/land.json" with { type: "json" };
import waterTable from "./tables/water.json" with { type: "json" };

/** In degrees, clipped to a window. Rings are to be filled together, by the even-odd rule. */
export interface Geography {
  land: Point[][];
  lakes: Point[][];
  rivers: Point[][];
  borders: Point[][];
  disputed: Point[][];
  countries: { name: string; outlines: Point[][] }[];
}

interface Shapes {
  land: Shape[];
  lakes: Shape[];
  rivers: Shape[];
  borders: Shape[];
  disputed: Shape[];
  countries: { name: string; outlines: Shape[] }[];
}

interface Shape {
  points: Point[];
  bounds: Box;
}

/** Kilometres for a pixel, from which on a coarser copy of the tables will do; its detail in degrees. */
const details = [
  { from: 30, degrees: 0.2 },
  { from: 8, degrees: 0.06 },
  { from: 2, degrees: 0.015 },
  { from: 0, degrees: 0 },
];
const alreadyRead = new Map<number, Shapes>();

/** Tables are first cut to whole cells of this many degrees: neighbouring maps share that work. */
const cell = 30;
/** A window wider than this is cut at once: widened, it might meet itself behind the globe. */
const widestShared = 180;
const alreadyCut = new Map<string, Shapes>();

/**
 * In: a window, whose longitudes may run across the date line, and the kilometres for a pixel.
 * Out: all that lies in the window, as fine as the pixels can show.
 */
export function geographyIn(window: Box, kilometresPerPixel: number): Geography {
  const degrees = details.find(({ from }) => kilometresPerPixel >= from)?.degrees ?? 0;
  const isShared = window.east - window.west <= widestShared;
  const shapes = cutShapes(isShared ? cutToCells(degrees, window) : readTables(degrees), window);
  const toPoints = (all: readonly Shape[]) => all.map(({ points }) => points);
  return {
    land: toPoints(shapes.land),
    lakes: toPoints(shapes.lakes),
    rivers: toPoints(shapes.rivers),
    borders: toPoints(shapes.borders),
    disputed: toPoints(shapes.disputed),
    countries: shapes.countries.map(({ name, outlines }) => ({
      name,
      outlines: toPoints(outlines),
    })),
  };
}

function cutToCells(degrees: number, window: Box): Shapes {
  const cells = {
    west: Math.floor(window.west / cell) * cell,
    east: Math.ceil(window.east / cell) * cell,
    south: Math.max(-90, Math.floor(window.south / cell) * cell),
    north: Math.min(90, Math.ceil(window.north / cell) * cell),
  };
  const key = [degrees, ...Object.values(cells)].join();
  const shapes = alreadyCut.get(key) ?? cutShapes(readTables(degrees), cells);
  alreadyCut.set(key, shapes);
  return shapes;
}

function readTables(degrees: number): Shapes {
  const known = alreadyRead.get(degrees);
  if (known) return known;
  const ring = (text: string) => toShape(simplifyRing(decodePoints(text), degrees));
  const line = (text: string) => toShape(simplifyLine(decodePoints(text), degrees));
  const shapes = {
    land: landTable.polygons.flat().map(ring),
    lakes: waterTable.lakes.flat().map(ring),
    rivers: waterTable.rivers.map(line),
    borders: borderTable.recognised.map(line),
    disputed: borderTable.disputed.map(line),
    countries: countryTable.countries.map(([name = "", ...outlines]) => ({
      name,
      outlines: outlines.map(ring),
    })),
  };
  alreadyRead.set(degrees, shapes);
  return shapes;
}

function cutShapes(shapes: Shapes, box: Box): Shapes {
  return {
    land: cutRings(shapes.land, box),
    lakes: cutRings(shapes.lakes, box),
    rivers: cutLines(shapes.rivers, box),
    borders: cutLines(shapes.borders, box),
    disputed: cutLines(shapes.disputed, box),
    countries: shapes.countries
      .map(({ name, outlines }) => ({ name, outlines: cutRings(outlines, box) }))
      .filter(({ outlines }) => outlines.length > 0),
  };
}

function cutRings(shapes: readonly Shape[], box: Box): Shape[] {
  return copiesNear(shapes, box).flatMap((shape) => {
    if (isWithin(shape.bounds, box)) return shape;
    const ring = clipRing(shape.points, box);
    return ring.length > 2 ? toShape(ring) : [];
  });
}

function cutLines(shapes: readonly Shape[], box: Box): Shape[] {
  return copiesNear(shapes, box).flatMap((shape) =>
    isWithin(shape.bounds, box) ? shape : clipLine(shape.points, box).map(toShape),
  );
}

/** Most shapes lie in the box whole: they are shared, not copied, by all the maps that show them. */
function isWithin(bounds: Box, box: Box): boolean {
  return (
    bounds.west >= box.west &&
    bounds.east <= box.east &&
    bounds.south >= box.south &&
    bounds.north <= box.north
  );
}

/** Shapes that touch the box, moved around the globe by 360° where the box runs across the date line. */
function copiesNear(shapes: readonly Shape[], box: Box): Shape[] {
  return [-360, 0, 360].flatMap((shift) =>
    shapes
      .filter(
        ({ bounds }) =>
          bounds.west + shift < box.east &&
          bounds.east + shift > box.west &&
          bounds.south < box.north &&
          bounds.north > box.south,
      )
      .map((shape) =>
        shift === 0 ? shape : toShape(shape.points.map(([x, y]): Point => [x + shift, y])),
      ),
  );
}

function toShape(points: Point[]): Shape {
  const bounds = { west: 540, south: 90, east: -540, north: -90 };
  for (const [x, y] of points) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return { points, bounds };
}
