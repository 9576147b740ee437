/** One line of a table → the place it describes. The tables' README explains the columns. */
import type { PlaceKind } from "../../../record/record.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";

/** A line with what stands above it: its table and the heading of its group. */
export interface PlacedLine {
  table: string;
  /** "@UA\tUA-63": country and region of the lines that follow. */
  heading: string;
  text: string;
}

/** Reads the place that a line describes. */
export function readLine({ table, heading, text }: PlacedLine): GazetteerPlace {
  const [name = "", otherNames = "", kind = "", latitude, longitude, population, number] =
    text.split("\t");
  const [country, region] = heading.slice(1).split("\t");
  const source = sources[table];
  if (!source) throw new Error(`No source is named for the table ${table}.`);
  return {
    id: `${source.prefix}:${number}`,
    name,
    kind: kindLetters[kind] ?? (kind as PlaceKind),
    ...(country && { country }),
    ...(region && { region }),
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population ?? 0),
    otherNames: otherNames === "" ? 0 : otherNames.split("|").length,
    ...(kind === "C" && { capital: true }),
    source: source.name,
  };
}

/** The names on a line, the displayed one first. */
export function namesOnLine(text: string): string[] {
  const [name = "", otherNames = ""] = text.split("\t", 2);
  return otherNames === "" ? [name] : [name, ...otherNames.split("|")];
}

const sources: Record<string, { prefix: string; name: string }> = {
  "settlements.tsv": { prefix: "geonames", name: "GeoNames" },
  "newer-regions.tsv": { prefix: "iso", name: "GeoNames" },
  "regions.tsv": { prefix: "iso", name: "Natural Earth" },
  "us-counties.tsv": { prefix: "fips", name: "GeoNames" },
  "countries.tsv": { prefix: "iso", name: "Natural Earth" },
  "features.tsv": { prefix: "dateline", name: "Dateline" },
};

/** Settlements are most of the tables: their kinds are one letter. */
const kindLetters: Record<string, PlaceKind> = {
  C: "city",
  c: "city",
  t: "town",
  v: "village",
  d: "district",
};
