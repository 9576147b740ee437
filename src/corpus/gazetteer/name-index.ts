/**
 * The tables' texts → an index from folded names to lines. The texts stay one string; the index is
 * a hash table in typed arrays, so that half a million names cost a few megabytes:
 *
 *   heads[slot of a name]  →  entry  →  lines[entry], the offset of a line that bears the name
 *                              ↳ next[entry]  →  an earlier entry with the same slot, or none
 */
import { fold } from "../fold.ts";
import { namesOnLine, type PlacedLine } from "./table-line.ts";

export interface NameIndex {
  /** In: a folded name. Out: offsets of the lines that bear it. */
  linesNamed(key: string): number[];
  lineAt(offset: number): PlacedLine;
  /** Offsets of all lines of a table. */
  linesOf(table: string): number[];
}

const slots = 1 << 20;
const none = -1;
const headingMark = "@".charCodeAt(0);

/** In: the tables' texts by file name. Out: the index. */
export function indexNames(tables: Readonly<Record<string, string>>): NameIndex {
  const { text, starts } = joinTables(tables);
  const heads = new Int32Array(slots).fill(none);
  const next: number[] = [];
  const lines: number[] = [];
  const headings: number[] = [];
  for (const start of lineStarts(text)) {
    if (text.charCodeAt(start) === headingMark) headings.push(start);
    else addNames(start);
  }

  function addNames(line: number): void {
    for (const name of namesOnLine(lineText(line))) {
      const slot = slotOf(fold(name));
      next.push(heads[slot] ?? none);
      heads[slot] = lines.length;
      lines.push(line);
    }
  }

  function linesNamed(key: string): number[] {
    const found = new Set<number>();
    for (let entry = heads[slotOf(key)] ?? none; entry !== none; entry = next[entry] ?? none) {
      const line = lines[entry] ?? 0;
      if (namesOnLine(lineText(line)).some((name) => fold(name) === key)) found.add(line);
    }
    return [...found];
  }

  function lineText(offset: number): string {
    return text.slice(offset, text.indexOf("\n", offset));
  }

  function lineAt(offset: number): PlacedLine {
    const heading = headings[lastAtOrBefore(headings, offset)] ?? 0;
    const table =
      starts[
        lastAtOrBefore(
          starts.map((start) => start.offset),
          offset,
        )
      ];
    return { table: table?.table ?? "", heading: lineText(heading), text: lineText(offset) };
  }

  function linesOf(table: string): number[] {
    const index = starts.findIndex((start) => start.table === table);
    const from = starts[index]?.offset ?? text.length;
    const to = starts[index + 1]?.offset ?? text.length;
    const offsets: number[] = [];
    for (const start of lineStarts(text.slice(from, to)))
      if (text.charCodeAt(from + start) !== headingMark) offsets.push(from + start);
    return offsets;
  }

  return { linesNamed, lineAt, linesOf };
}

function joinTables(tables: Readonly<Record<string, string>>) {
  const starts: { table: string; offset: number }[] = [];
  let text = "";
  for (const table of Object.keys(tables).sort()) {
    starts.push({ table, offset: text.length });
    text += tables[table];
  }
  return { text, starts };
}

/** Offsets of the lines of a text that are not empty; every line ends with a line feed. */
function* lineStarts(text: string): Generator<number> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    if (end === -1) throw new Error("A gazetteer table must end with a line feed.");
    if (end > start) yield start;
    start = end + 1;
  }
}

/** FNV-1a over code units, cut to the number of slots. */
function slotOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** In: ascending offsets. Out: the index of the last that is not after the given one. */
function lastAtOrBefore(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
