/** The tables of the map → the rings and lines that reach into a view. */
import { geoArea } from "d3-geo";
import {
  type Ball,
  ballOnGlobe,
  type DetailedLine,
  gapBetween,
  thinOut,
  toDetailedLine,
} from "./detailed-line.ts";
import { decodePoints } from "./encoding.ts";
import { earthRadius, type View } from "./projection.ts";
import borderTable from "./tables/borders.json" with { type: "json" };
import countryTable from "./tables/countries.json" with { type: "json" };
import landTable from "./tables/land.json" with { type: "json" };
import waterTable from "./tables/water.json" with { type: "json" };
import type { Point } from "./trace.ts";

/** Rings are closed; fill them together by the even-odd rule, for a lake is a ring within a ring. */
export interface Geography<Line = Point[]> {
  land: Line[];
  lakes: Line[];
  rivers: Line[];
  borders: Line[];
  disputed: Line[];
}

export interface Country<Line = Point[]> {
  name: string;
  outlines: Line[];
}

interface Tables {
  geography: Geography<DetailedLine>;
  countries: Country<DetailedLine>[];
}

type Change<From, To> = (lines: readonly From[]) => To[];

/**
 * Outside a view a line only has to tell land from sea: it may stray by this share of its distance from
 * the view.
 */
const strayOutside = 0.3;
/** Degrees from the middle of a part of the globe to that of the next, at least. */
const smallestPart = 4;

let tables: Tables | undefined;
const parts = new Map<string, Tables>();

/**
 * Finds the rings and lines that reach into a view, in degrees.
 *
 * @param tolerance - How far they may stray where the view shows them, in its pixels.
 */
export function geographyIn(view: View, tolerance: number): Geography {
  const lines = thinnerFor(view, tolerance);
  return changeShapes(tablesWithin(view).geography, {
    rings: (all) => lines(all).filter(isRing),
    lines,
  });
}

/** Finds the countries that reach into a view, in the same way. */
export function countriesIn(view: View, tolerance: number): Country[] {
  const lines = thinnerFor(view, tolerance);
  return changeCountries(tablesWithin(view).countries, (all) => lines(all).filter(isRing));
}

/** Applies one function to all lists of rings and another to all lists of lines. */
export function changeShapes<From, To>(
  { land, lakes, rivers, borders, disputed }: Geography<From>,
  { rings, lines }: { rings: Change<From, To>; lines: Change<From, To> },
): Geography<To> {
  return {
    land: rings(land),
    lakes: rings(lakes),
    rivers: lines(rivers),
    borders: lines(borders),
    disputed: lines(disputed),
  };
}

/** Applies a function to the outlines of all countries; drops those of which nothing is left. */
export function changeCountries<From, To>(
  countries: readonly Country<From>[],
  rings: Change<From, To>,
): Country<To>[] {
  return countries
    .map(({ name, outlines }) => ({ name, outlines: rings(outlines) }))
    .filter(({ outlines }) => outlines.length > 0);
}

function thinnerFor(view: View, tolerance: number): Change<DetailedLine, Point[]> {
  const seen = ballOnGlobe(view.middle, view.radius);
  const least = (view.kilometresPerPixel * tolerance) / earthRadius;
  const mayStray = (part: Ball) => strayOutside * gapBetween(part, seen);
  return (all) => all.map((line) => thinOut(line, least, mayStray));
}

let latest: { view: View; within: Tables } | undefined;

/** A view is drawn with several tolerances one after the other, always from the same lines. */
function tablesWithin(view: View): Tables {
  if (latest?.view !== view) {
    const within = cutTables(tablesAround(view), ballOnGlobe(view.middle, view.radius));
    latest = { view, within };
  }
  return latest.within;
}

/** Looks through the thousands of lines once for a part of the globe, and not for each view in it. */
function tablesAround({ middle, radius }: View): Tables {
  const size = Math.max(smallestPart, 2 ** Math.ceil(Math.log2(radius)));
  const [x = 0, y = 0] = middle.map((degrees) => Math.round(degrees / size) * size);
  const key = [size, x, y].join();
  tables ??= readTables();
  const part = parts.get(key) ?? cutTables(tables, ballOnGlobe([x, y], 2 * size));
  parts.set(key, part);
  return part;
}

function cutTables({ geography, countries }: Tables, part: Ball): Tables {
  const lines = (all: readonly DetailedLine[]) => linesInto(part, all);
  return {
    geography: changeShapes(geography, { rings: lines, lines }),
    countries: changeCountries(countries, lines),
  };
}

function linesInto(ball: Ball, lines: readonly DetailedLine[]): DetailedLine[] {
  return lines.filter(({ whole }) => gapBetween(whole, ball) < 0);
}

/**
 * False for what may be left of a small island: a line there and back, or a ring turned inside out, which
 * d3-geo would take for the rest of the globe. With more points than a dozen that does not happen.
 */
function isRing(ring: Point[]): boolean {
  if (ring.length > 12) return true;
  return ring.length > 3 && geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI;
}

function readTables(): Tables {
  const read = (text: string) => toDetailedLine(decodePoints(text));
  return {
    geography: {
      land: landTable.rings.map(read),
      lakes: waterTable.lakes.map(read),
      rivers: waterTable.rivers.map(read),
      borders: borderTable.recognised.map(read),
      disputed: borderTable.disputed.map(read),
    },
    countries: countryTable.countries.map(([name = "", ...outlines]) => ({
      name,
      outlines: outlines.map(read),
    })),
  };
}
