/** The names Dateline displays or adds where a source's own would surprise a newspaper's reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "./table.ts";

/**
 * Adds to the compiled lines their displayed and added names.
 *
 * @throws Error for an id that no line has: one wrong digit would name another town.
 */
export function nameLines(lines: readonly Line[]): Line[] {
  const displayed = readDisplayedNames();
  const added = readPairs("added-names.tsv");
  const ids = new Set(lines.map((line) => line.id));
  for (const id of [...displayed.keys(), ...added.keys()])
    if (!ids.has(id)) throw new Error(`No place has the id ${id} of a displayed or added name.`);
  return lines.map((line) => ({
    ...line,
    name: displayed.get(line.id) ?? line.name,
    otherNames: [line.name, ...line.otherNames, ...(added.get(line.id)?.split("|") ?? [])],
  }));
}

/** The displayed names by id. */
export function readDisplayedNames(): Map<string, string> {
  return readPairs("displayed-names.tsv");
}

function readPairs(file: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of readFileSync(join(import.meta.dirname, file), "utf8").split("\n")) {
    const [id, names] = line.split("\t");
    if (id && names && !id.startsWith("#")) pairs.set(id, names);
  }
  return pairs;
}
