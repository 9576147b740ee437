/** What the gazetteer knows of a name, as one small number. */
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";

/** Classes a name as printed: 0 when no place bears it, else country, big city, river … */
export type PlaceClass = (name: string) => number;

/** The codes of the countries that have a place of this name, as printed. */
export type CountriesOf = (name: string) => readonly string[];

interface KnownName {
  rank: number;
  countries: readonly string[];
}

/** What was found in each gazetteer, so that a name in every article is looked up once. */
const remembered = new WeakMap<Gazetteer, Map<string, KnownName>>();
const maxRemembered = 100_000;

/** Makes two memoized look-ups over the gazetteer. */
export function placeLookups(gazetteer: Gazetteer): {
  placeClass: PlaceClass;
  countriesOf: CountriesOf;
} {
  const known = remembered.get(gazetteer) ?? new Map<string, KnownName>();
  remembered.set(gazetteer, known);
  function lookUp(name: string): KnownName {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const matches = gazetteer.find(name);
    if (matches.length === 0) return noPlace;
    const found = classify(matches);
    if (known.size >= maxRemembered) known.clear();
    known.set(name, found);
    return found;
  }
  return {
    placeClass: (name) => lookUp(name).rank,
    countriesOf: (name) => lookUp(name).countries,
  };
}

const noPlace: KnownName = { rank: 0, countries: [] };

function classify(matches: readonly GazetteerMatch[]): KnownName {
  let rank = 0;
  const countries = new Set<string>();
  for (const { place } of matches) {
    rank = Math.max(rank, rankOf(place.kind, place.population));
    if (place.country) countries.add(place.country);
  }
  return { rank, countries: [...countries] };
}

/** The classes. Of several places with one name the highest counts, so the order is that of what a name most likely means. */
export const placeClasses = {
  village: 1,
  /** Of 10,000 people or more. */
  town: 2,
  /** Of 100,000 people or more. */
  largeCity: 3,
  /** An area, an island, a district, a site. */
  area: 4,
  /** A river, a lake, a sea, mountains. */
  feature: 5,
  /** Of a million people or more. */
  metropolis: 6,
  region: 7,
  continent: 8,
  country: 9,
} as const;

function rankOf(kind: string, population: number): number {
  const { area, feature, village, town, largeCity, metropolis } = placeClasses;
  if (kind === "country" || kind === "continent" || kind === "region") return placeClasses[kind];
  if (kind === "river" || kind === "lake" || kind === "sea" || kind === "mountain") return feature;
  if (kind === "island" || kind === "area" || kind === "district" || kind === "site") return area;
  if (population >= 1_000_000) return metropolis;
  if (population >= 100_000) return largeCity;
  return population >= 10_000 ? town : village;
}

/** Whether a class is that of a country, a continent or a great city. */
export function isWellKnown(placeClass: number): boolean {
  const { metropolis, continent, country } = placeClasses;
  return placeClass === country || placeClass === continent || placeClass === metropolis;
}

/** Whether a class is that of a country. */
export function isCountryClass(placeClass: number): boolean {
  return placeClass === placeClasses.country;
}
