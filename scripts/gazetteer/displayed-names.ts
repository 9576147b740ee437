/** The names Dateline displays or adds where a source's own would surprise a newspaper's reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "./table.ts";

/** Out: a function that gives lines their displayed and added names, by id: GeoNames' number, or an ISO code. */
export function nameLines(): (lines: readonly Line[]) => Line[] {
  const displayed = readPairs("displayed-names.tsv");
  const added = readPairs("added-names.tsv");
  return (lines) =>
    lines.map((line) => ({
      ...line,
      name: displayed.get(line.id) ?? line.name,
      otherNames: [line.name, ...line.otherNames, ...(added.get(line.id)?.split("|") ?? [])],
    }));
}

function readPairs(file: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of readFileSync(join(import.meta.dirname, file), "utf8").split("\n")) {
    const [id, names] = line.split("\t");
    if (id && names && !id.startsWith("#")) pairs.set(id, names);
  }
  return pairs;
}
