/** What all compiled tables share: the lines, and which of a source's names are worth a place in them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";

export interface Line {
  /** ISO 3166-1 alpha-2, or "" for what belongs to no one country. */
  country: string;
  /** Code of the first-level division, or "". */
  region: string;
  name: string;
  otherNames: readonly string[];
  kind: string;
  latitude: number;
  longitude: number;
  population: number;
  id: string;
}

const folder = join(import.meta.dirname, "../../src/reading/entities/gazetteer/tables");

/** Writes a table, grouped by country and region and sorted by name. */
export function writeTable(file: string, lines: readonly Line[]): void {
  const sorted = [...lines].sort(
    (a, b) =>
      compare(a.country, b.country) ||
      compare(a.region, b.region) ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
  let text = "";
  let heading = "";
  for (const line of sorted) {
    const wanted = `@${line.country}\t${line.region}\n`;
    if (wanted !== heading) text += wanted;
    heading = wanted;
    text += `${toFields(line).join("\t")}\n`;
  }
  writeFileSync(join(folder, file), text);
  console.log(`${file}: ${sorted.length} places, ${Buffer.byteLength(text)} bytes`);
}

function toFields(line: Line): string[] {
  return [
    line.name,
    newNames(line.name, line.otherNames).join("|"),
    line.kind,
    line.latitude.toFixed(2),
    line.longitude.toFixed(2),
    line.population === 0 ? "" : String(line.population),
    line.id,
  ];
}

/** The names that fold to something new, in order of the alphabet. */
function newNames(name: string, otherNames: readonly string[]): string[] {
  const keys = new Set([fold(name)]);
  const kept: string[] = [];
  for (const other of [...otherNames].sort(compare)) {
    const key = fold(other);
    if (key.length < 2 || keys.has(key) || unwritable.test(other)) continue;
    keys.add(key);
    kept.push(other);
  }
  return kept;
}

const unwritable = /[\t\n|@]|https?:/;

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export function isLatin(name: string): boolean {
  return !beyondLatin.test(name);
}

/** "Kryvyy Rih" (BGN romanisation) → "Kryvyi Rih" (Ukraine's own of 2010); names already in it stay. */
export function toUkrainianRomanisation(name: string): string {
  return name
    .replace(/['’‘ʼ]/g, "")
    .replace(/yy(?![a-z])/g, "yi")
    .replace(/(?<=[a-z])y(?=[aeu])/g, "i")
    .replace(/(?<=[aeiou])yi/g, "i")
    .replace(/(?<=[aeiou])y(?![aeiou])/g, "i");
}
