/** Natural Earth's first-level divisions with Unicode's English names → lines for regions.tsv. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBySeat, readSeats, sameDivision, sharedParent } from "./find-region.ts";
import { readDivisions } from "./natural-earth.ts";
import { codeOf, toLine } from "./region-line.ts";
import { groupCities } from "./region-names.ts";
import type { Settlement } from "./settlements.ts";
import type { Line } from "./table.ts";

export interface Regions {
  /** With Natural Earth's points. */
  lines: Line[];
  /** Known by name and code only: their points are the middle of their settlements. */
  middles: Line[];
  /** GeoNames' division → the region's code: "UA.07" → "UA-63". */
  codes: Map<string, string>;
}

/** Reads the regions, and which division of GeoNames each of them is. */
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
