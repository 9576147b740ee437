/** How a region is called so that nobody takes it for the city of the same name: "Belgorod Oblast". */
import { fold } from "../../src/text/fold.ts";
import { readDisplayedNames } from "./displayed-names.ts";
import type { Settlement } from "./settlements.ts";
import { toUkrainianRomanisation } from "./table.ts";

/** A region before it has its displayed name. */
export interface BareRegion {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
  /** What Natural Earth calls its kind, in English and in the country's language; empty where unknown. */
  type: string;
  localType: string;
}

/** Cities by country and folded name. */
export type Cities = ReadonlyMap<string, readonly Settlement[]>;

/** The settlements that a region may be mistaken for. */
export function groupCities(settlements: readonly Settlement[]): Cities {
  const displayed = readDisplayedNames();
  const cities = new Map<string, Settlement[]>();
  for (const settlement of settlements) {
    if (settlement.population < 5_000 && !seats.has(settlement.feature)) continue;
    const { id, name, asciiName } = settlement;
    const names = [name, asciiName, toUkrainianRomanisation(name), displayed.get(id) ?? name];
    for (const key of new Set(names.map(fold))) {
      const group = cities.get(`${settlement.country} ${key}`);
      if (group) group.push(settlement);
      else cities.set(`${settlement.country} ${key}`, [settlement]);
    }
  }
  return cities;
}

/** "Belgorod" → "Belgorod Oblast"; Texas, which shares its name with no city in it, stays. */
export function tellFromCity(region: BareRegion, cities: Cities): string {
  const isOblast = oblast.test(region.localType);
  if (!isOblast && !sharesItsName(region, cities)) return region.name;
  const word = isOblast ? "Oblast" : typeWord(region);
  return isTyped.test(region.name) || fold(region.name).endsWith(fold(word))
    ? region.name
    : `${region.name} ${word}`;
}

/** Kyiv, Beijing, Kaohsiung are divisions of their countries; the tables have them as cities already. */
export function isCityItself(region: BareRegion, cities: Cities): boolean {
  return cityTypes.test(region.type) && sharesItsName(region, cities);
}

const seats = new Set(["PPLA", "PPLC"]);
/** In degrees: about 250 km, how far the middle of a region may be from its city. */
const near = 2.5;

function sharesItsName(region: BareRegion, cities: Cities): boolean {
  const homonyms = cities.get(`${region.country} ${fold(region.name)}`) ?? [];
  return homonyms.some(
    ({ feature, population, latitude, longitude }) =>
      seats.has(feature) ||
      population >= 500_000 ||
      Math.hypot(latitude - region.latitude, longitude - region.longitude) < near,
  );
}

function typeWord({ type, country }: BareRegion): string {
  const word = type.split(/[|(]/)[0]?.trim();
  return word && !wordless.test(word) ? word : (defaultWords[country] ?? "Region");
}

/** "Kamchatka Krai", "Altai Republic" */
const isTyped = / (?:Krai|Republic|Okrug|Oblast)$/;
const oblast = /^oblast'?$/i;
const cityTypes =
  /city|municipality|capital|metropolis|borough|unitary|urban county|federal (?:district|territory)|union territory/i;
const wordless =
  /autonomous community|unitary|traditional|administrative|metropolitan|statistical|independent|urban/i;
const defaultWords: Record<string, string> = {
  ES: "Province",
  FR: "Department",
  IT: "Province",
  KE: "County",
};
