import type { PlaceKind } from "../../../record/record.ts";

/** A place as the tables describe it. */
export interface GazetteerPlace {
  /** Source and number: `geonames:706483`, `iso:UA`. */
  id: string;
  /** The name Dateline displays: for Ukraine its Ukrainian romanisation. */
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for seas and continents. */
  country?: string;
  /** First-level division within the country, as ISO 3166-2 codes it where it does: "UA-63". */
  region?: string;
  latitude: number;
  longitude: number;
  /** 0 where the source does not say. Of a region: of its settlements, for comparing only. */
  population: number;
  /** How many other names the source has for it: what the whole world talks of has one in every language. */
  otherNames: number;
  /** The seat of its country's government. */
  capital?: true;
  /** Where the coordinates come from, for readers: "GeoNames". */
  source: string;
}
