/** Which region a division of GeoNames is: by Natural Earth's word, by what lies in it, by a town of ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { type Division, text } from "./natural-earth.ts";
import { codeOf } from "./region-line.ts";
import { type Cities, tellFromCity } from "./region-names.ts";
import type { Settlement } from "./settlements.ts";
import type { Line } from "./table.ts";

export interface Search {
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
export function sameDivision({ division, divisions }: Search): string | undefined {
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
export function sharedParent({
  division,
  inside,
  divisions,
  englishNames,
}: Search): Line | undefined {
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
export function findBySeat(search: Search): Line | undefined {
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

export interface Seat {
  /** ISO 3166-2 */
  code: string;
  town: string;
  name: string | undefined;
}

/** Reads our list of a town in each division that no source ties to its code. */
export function readSeats(): Seat[] {
  return readFileSync(join(import.meta.dirname, "region-seats.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [code = "", town = "", name] = line.split("\t");
      return { code, town, name };
    });
}
