/** The tables of the map → the rings and lines that reach into a view. */
import { geoArea } from "d3-geo";
import { keepLatest } from "../shared/keep-latest.ts";
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

interface Changes<From, To> {
  rings: Change<From, To>;
  lines: Change<From, To>;
}

/**
 * Outside a view a line only has to tell land from sea: it may stray by this share of its distance from
 * the view.
 */
const strayOutside = 0.3;
/** Degrees from the middle of a part of the globe to that of the next, at least. */
const smallestPart = 4;
/** How far a drawn line may stray from the tables, in pixels, where there is room for it. */
export const finest = 0.3;
/** Rings with a smaller area look like specks; in squares of the tolerance. */
export const smallestRing = 6;

let tables: Tables | undefined;
/** Each takes some ten kilobytes. */
const mostParts = 500;
const keptParts = keepLatest<Tables>(mostParts);

/**
 * Finds the rings and lines that reach into a view, in degrees.
 *
 * @param tolerance - How far they may stray where the view shows them, in its pixels.
 */
export function geographyIn(view: View, tolerance: number): Geography {
  return changeShapes(tablesWithin(view).geography, thinnerFor(view, tolerance));
}

/** Finds the countries that reach into a view, in the same way. */
export function countriesIn(view: View, tolerance: number): Country[] {
  return changeCountries(tablesWithin(view).countries, thinnerFor(view, tolerance).rings);
}

/** Applies one function to all lists of rings and another to all lists of lines. */
export function changeShapes<From, To>(
  { land, lakes, rivers, borders, disputed }: Geography<From>,
  { rings, lines }: Changes<From, To>,
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

function thinnerFor(view: View, tolerance: number): Changes<DetailedLine, Point[]> {
  const seen = ballOnGlobe(view.middle, view.radius);
  const least = (view.kilometresPerPixel * tolerance) / earthRadius;
  const mayStray = (part: Ball) => strayOutside * gapBetween(part, seen);
  const thin = (line: DetailedLine) => thinOut(line, least, mayStray);
  return {
    rings: (all) => leaveOutSpecks(all, least).map(thin).filter(isRing),
    lines: (all) => all.filter(({ whole }) => whole.radius > least).map(thin),
  };
}

/** @param tolerance - In radii of the globe. All projections leave areas as they are. */
function leaveOutSpecks(rings: readonly DetailedLine[], tolerance: number): DetailedLine[] {
  const smallest = smallestRing * tolerance ** 2;
  return rings.filter(({ area }) => area > smallest);
}

let latest: { view: View; within: Tables } | undefined;

/** A view is drawn with several tolerances one after the other, always from the same lines. */
function tablesWithin(view: View): Tables {
  if (latest?.view !== view) {
    const lines = (all: readonly DetailedLine[]) =>
      linesInto(ballOnGlobe(view.middle, view.radius), all);
    latest = { view, within: cutTables(tablesAround(view), { rings: lines, lines }) };
  }
  return latest.within;
}

/** Looks through the thousands of lines once for a part of the globe and a scale, and not for each view of it. */
function tablesAround({ middle, radius, kilometresPerPixel }: View): Tables {
  const size = Math.max(smallestPart, 2 ** Math.ceil(Math.log2(radius)));
  const [x = 0, y = 0] = middle.map((degrees) => Math.round(degrees / size) * size);
  const scale = 2 ** Math.floor(Math.log2(kilometresPerPixel));
  return keptParts([size, x, y, scale].join(), () => {
    const part = ballOnGlobe([x, y], 2 * size);
    const lines = (all: readonly DetailedLine[]) => linesInto(part, all);
    const rings = (all: readonly DetailedLine[]) =>
      leaveOutSpecks(lines(all), (scale * finest) / earthRadius);
    tables ??= readTables();
    return cutTables(tables, { rings, lines });
  });
}

function cutTables({ geography, countries }: Tables, changes: Changes<DetailedLine, DetailedLine>) {
  return {
    geography: changeShapes(geography, changes),
    countries: changeCountries(countries, changes.rings),
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
