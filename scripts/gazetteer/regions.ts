/** Natural Earth's first-level divisions with Unicode's English names → lines for regions.tsv. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/corpus/fold.ts";
import {
  type BareRegion,
  type Cities,
  groupCities,
  isCityItself,
  tellFromCity,
} from "./region-names.ts";
import { type Division, isoCode, readDivisions, text } from "./natural-earth.ts";
import type { Settlement } from "./settlements.ts";
import { type Line, toUkrainianRomanisation } from "./table.ts";

export interface Regions {
  /** With Natural Earth's points. */
  lines: Line[];
  /** Known by name and code only: their points are the middle of their settlements. */
  middles: Line[];
  /** GeoNames' division → the region's code: "UA.07" → "UA-63". */
  codes: Map<string, string>;
}

/** In: the sources folder, all settlements. Out: the regions, and which GeoNames division each of them is. */
export function readRegions(sources: string, settlements: readonly Settlement[]): Regions {
  const divisions = readDivisions(sources);
  const englishNames = readEnglishNames(sources);
  const cities = groupCities(settlements);
  const lines = new Map<string, Line>();
  for (const division of divisions) {
    const line = toLine(division, cities);
    if (line) lines.set(line.region, line);
  }
  const seats = readSeats();
  const codes = new Map<string, string>();
  for (const [division, inside] of groupByDivision(settlements)) {
    const search = { division, inside, divisions, englishNames, cities, lines, seats };
    const own = sameDivision(search);
    const region =
      own === undefined ? (sharedParent(search) ?? findBySeat(search)) : lines.get(own);
    const code = own ?? region?.region;
    if (code) codes.set(division, code);
    if (!region) continue;
    const population = inside.reduce((sum, settlement) => sum + settlement.population, 0);
    lines.set(region.region, { ...region, population: region.population + population });
  }
  const ofNaturalEarth = new Set(divisions.map(codeOf));
  return {
    lines: [...lines.values()].filter(({ id }) => ofNaturalEarth.has(id)),
    middles: [...lines.values()].filter(({ id }) => !ofNaturalEarth.has(id)),
    codes,
  };
}

/** "UA-63" → "Kharkivshchyna", as the Unicode CLDR has it in English. */
function readEnglishNames(sources: string): Map<string, string> {
  const file = join(sources, "node_modules/cldr-subdivisions-full/subdivisions/en/en.json");
  const names: Record<string, string> = JSON.parse(readFileSync(file, "utf8")).subdivisions
    .localeDisplayNames.subdivisions;
  return new Map(
    Object.entries(names).map(([code, name]) => [
      `${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase(),
      name,
    ]),
  );
}

function codeOf(division: Division): string {
  const iso = text(division, "iso_3166_2");
  return isoCode.test(iso) ? iso : `${text(division, "iso_a2")}-NE${text(division, "ne_id")}`;
}

/** The country is read off the ISO code: Natural Earth gives Crimea to Russia, its code says UA-43. */
function toLine(division: Division, cities: Cities): Line | undefined {
  const iso = text(division, "iso_3166_2");
  const country = isoCode.test(iso) ? iso.slice(0, 2) : text(division, "iso_a2");
  const printed = text(division, "name_en") || text(division, "name");
  if (country.length !== 2 || printed === "" || printed === "null") return;
  const code = codeOf(division);
  const otherNames = languages.map((language) => text(division, `name_${language}`));
  const alternatives = [
    ...text(division, "name_alt").split("|"),
    text(division, "name"),
    // Of a lower division it is the name of the one above.
    division["gn_level"] === 1 ? text(division, "gn_name") : "",
    text(division, "name_local"),
    text(division, "woe_name"),
  ];
  const plain = printed
    .replace(smallTypeWord, "")
    .normalize("NFD")
    .replace(macron, "")
    .normalize("NFC");
  const bare = country === "UA" ? toUkrainianRomanisation(plain) : plain;
  const region: BareRegion = {
    name: bare,
    country,
    latitude: Number(division["latitude"]),
    longitude: Number(division["longitude"]),
    type: text(division, "type_en"),
    localType: text(division, "type"),
  };
  if (cityDivisions.has(iso) || isCityItself(region, cities)) return;
  return {
    country,
    region: code,
    name: tellFromCity(region, cities),
    otherNames: [bare, ...alternatives, ...otherNames].filter(
      (name) => name.length > 2 && name !== name.toLowerCase(),
    ),
    kind: districtTypes.test(region.type) ? "district" : "region",
    latitude: region.latitude,
    longitude: region.longitude,
    population: 0,
    id: code,
  };
}

/** "Vargas state", "Ōsaka": newspapers print neither. */
const smallTypeWord = / (?:state|province|department|prefecture|region|governorate|district)$/;
const macron = /\u0304/g;

const languages = "de es fr it nl pl pt sv ru uk ar".split(" ");
/** The divisions of Mexico City, Santo Domingo, Jakarta, Caracas and Ho Chi Minh City, by other names. */
const cityDivisions = new Set(["MX-DIF", "DO-01", "ID-JK", "VE-A", "VN-SG"]);
const districtTypes = /district|borough|municipality|commune|quarter|city|parish/i;
function groupByDivision(settlements: readonly Settlement[]): Map<string, Settlement[]> {
  const groups = new Map<string, Settlement[]>();
  for (const settlement of settlements) {
    const division = `${settlement.country}.${settlement.division}`;
    const group = groups.get(division);
    if (group) group.push(settlement);
    else groups.set(division, [settlement]);
  }
  return groups;
}

interface Search {
  /** GeoNames' division: "UA.07". */
  division: string;
  inside: readonly Settlement[];
  divisions: readonly Division[];
  englishNames: ReadonlyMap<string, string>;
  cities: Cities;
  lines: ReadonlyMap<string, Line>;
  seats: readonly Seat[];
}

/** Natural Earth says which GeoNames division it means: its code. */
function sameDivision({ division, divisions }: Search): string | undefined {
  const country = division.slice(0, 2);
  const level = secondLevel.has(country) ? 2 : 1;
  const same = divisions.filter(
    (candidate) => candidate["gn_level"] === level && candidate["gn_a1_code"] === division,
  );
  return same.length === 1 && same[0] ? codeOf(same[0]) : undefined;
}

/** Where Natural Earth counts first-level divisions as second. */
const secondLevel = new Set(["FI"]);

/** Natural Earth has the level below (Italian provinces) and names the region above: "IT-21" is Piedmont. */
function sharedParent({ division, inside, divisions, englishNames }: Search): Line | undefined {
  const country = division.slice(0, 2);
  const own = division.replace(".", "-");
  if (englishNames.has(own) && country === "GB")
    return parentLine(own, inside, englishNames.get(own));
  const children = new Set(inside.map(({ subdivision }) => `${country}.${subdivision}`));
  /** By the code of the region above: what Natural Earth calls it, once for each division in it. */
  const votes = new Map<string, string[]>();
  for (const candidate of divisions) {
    if (candidate["gn_level"] !== 2 || !children.has(text(candidate, "gn_a1_code"))) continue;
    const parent = text(candidate, "region_cod").replace(".", "-");
    if (!englishNames.has(parent)) continue;
    votes.set(parent, [...(votes.get(parent) ?? []), text(candidate, "region")]);
  }
  const [winner] = [...votes].sort((a, b) => b[1].length - a[1].length);
  const line = winner && parentLine(winner[0], inside, englishNames.get(winner[0]));
  return line && { ...line, otherNames: winner[1] };
}

/** Newer divisions than Natural Earth's (Kenya's counties) bear the name of a town in them, or our list names one. */
function findBySeat(search: Search): Line | undefined {
  const { division, inside, divisions, englishNames, cities, lines, seats } = search;
  const country = division.slice(0, 2);
  const keys = new Set(inside.flatMap(({ name, asciiName }) => [fold(name), fold(asciiName)]));
  const listed = seats.find(({ code, town }) => code.startsWith(country) && keys.has(fold(town)));
  if (listed)
    return (
      lines.get(listed.code) ??
      parentLine(listed.code, inside, listed.name ?? englishNames.get(listed.code))
    );
  const mapped = new Set(divisions.map((candidate) => text(candidate, "iso_3166_2")));
  const fitting = [...englishNames].filter(
    ([code, name]) => code.startsWith(`${country}-`) && !mapped.has(code) && keys.has(fold(name)),
  );
  if (fitting.length !== 1 || !fitting[0]) return;
  const line = parentLine(fitting[0][0], inside, fitting[0][1]);
  if (!line) return;
  const name = tellFromCity({ ...line, type: "", localType: "" }, cities);
  return { ...line, name, otherNames: [line.name] };
}

interface Seat {
  /** ISO 3166-2 */
  code: string;
  town: string;
  name: string | undefined;
}

function readSeats(): Seat[] {
  return readFileSync(join(import.meta.dirname, "region-seats.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [code = "", town = "", name] = line.split("\t");
      return { code, town, name };
    });
}

/** A region that only has a name: its point is the middle of its settlements. */
function parentLine(
  code: string,
  inside: readonly Settlement[],
  name: string | undefined,
): Line | undefined {
  if (!name || inside.length === 0) return;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    country: code.slice(0, 2),
    region: code,
    name,
    otherNames: [],
    kind: "region",
    latitude: mean(inside.map(({ latitude }) => latitude)),
    longitude: mean(inside.map(({ longitude }) => longitude)),
    population: 0,
    id: code,
  };
}
