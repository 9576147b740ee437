/** Counties and parishes of the United States: names of the Census Bureau, points from their settlements in GeoNames. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settlement } from "./settlements.ts";
import type { Line } from "./table.ts";

interface Counties {
  objects: { counties: { geometries: { id: string; properties: { name: string } }[] } };
}

/** By the first two digits of a county's number (FIPS). */
const states: Readonly<Record<string, string>> = {
  ...{ "01": "AL", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE" },
  ...{ "12": "FL", "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA" },
  ...{ "20": "KS", "21": "KY", "22": "LA", "23": "ME", "24": "MD", "25": "MA", "26": "MI" },
  ...{ "27": "MN", "28": "MS", "29": "MO", "30": "MT", "31": "NE", "32": "NV", "33": "NH" },
  ...{ "34": "NJ", "35": "NM", "36": "NY", "37": "NC", "38": "ND", "39": "OH", "40": "OK" },
  ...{ "41": "OR", "42": "PA", "44": "RI", "45": "SC", "46": "SD", "47": "TN", "48": "TX" },
  ...{ "49": "UT", "50": "VT", "51": "VA", "53": "WA", "54": "WV", "55": "WI", "56": "WY" },
};

/** From this number on they are cities of their own: Richmond, St. Louis. */
const firstCity = 510;

/** Reads the counties that have settlements. */
export function readCounties(sources: string, settlements: readonly Settlement[]): Line[] {
  const file = join(sources, "node_modules/us-atlas/counties-10m.json");
  const { objects } = JSON.parse(readFileSync(file, "utf8")) as Counties;
  const byCounty = Map.groupBy(
    settlements.filter(({ country, feature }) => country === "US" && feature !== "PPLX"),
    ({ division, subdivision }) => `${division}.${subdivision}`,
  );
  return objects.counties.geometries.flatMap(({ id, properties: { name } }) => {
    const state = states[id.slice(0, 2)];
    const own = byCounty.get(`${state}.${id.slice(2)}`);
    if (state === undefined || own === undefined || Number(id.slice(2)) >= firstCity) return [];
    return toLine({ id, state, name: `${name} ${state === "LA" ? "Parish" : "County"}` }, own);
  });
}

function toLine(
  { id, state, name }: { id: string; state: string; name: string },
  settlements: readonly Settlement[],
): Line {
  const population = settlements.reduce((sum, own) => sum + own.population, 0);
  const middle = (of: "latitude" | "longitude") =>
    settlements.reduce((sum, own) => sum + own[of] * (own.population + 1), 0) /
    (population + settlements.length);
  return {
    country: "US",
    region: `US-${state}`,
    name,
    otherNames: [],
    kind: "district",
    latitude: middle("latitude"),
    longitude: middle("longitude"),
    population,
    id: `US-${id}`,
  };
}
