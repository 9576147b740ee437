/** The gazetteer: names → places of the world, with kind, country, population and coordinates. */
import type { PlaceKind } from "../record.ts";

/** A place as the tables describe it. */
export interface GazetteerPlace {
  /** Source and number: `geonames:706483`, `iso:UA`. */
  id: string;
  /** The name Dateline displays: for Ukraine its Ukrainian romanisation. */
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for seas and continents. */
  country?: string;
  /** First-level division within the country, as the source codes it. */
  region?: string;
  latitude: number;
  longitude: number;
  /** 0 where the source does not say. */
  population: number;
  /** Where the coordinates come from, for readers: "GeoNames". */
  source: string;
}

export interface GazetteerMatch {
  place: GazetteerPlace;
  /** `exact`: the displayed name; `alias`: one of its other names. */
  how: "exact" | "alias";
}

export interface Gazetteer {
  /** Every place that bears this name once case, diacritics, apostrophes and hyphens are folded; most populous first. */
  find(name: string): GazetteerMatch[];
  /** All names of a place, in every script the source has. */
  namesOf(place: GazetteerPlace): string[];
  /** "Ukraine" for "UA"; undefined for an unknown code. */
  countryName(code: string): string | undefined;
}
