/**
 * The tables' texts → an index from folded names to lines. The texts stay one string; the index is
 * a hash table in typed arrays, so that half a million names cost a few megabytes:
 *
 *   heads[slot of a name]  →  entry  →  lines[entry], the offset of a line that bears the name
 *                              ↳ next[entry]  →  an earlier entry with the same slot, or none
 *
 * Most of what is asked for is no name at all: a bit for each hash tells so for seven in eight of these.
 */
import { fold, hashFolded } from "../../../text/fold.ts";
import type { PlacedLine } from "./table-line.ts";

export interface NameIndex {
  /** Whether a line may have a name, however it is spelt; false is certain. */
  mayHave(name: string): boolean;
  /** The offsets of the lines that have a folded name. */
  linesNamed(key: string): number[];
  /** The line at an offset, with its table and the heading above it. */
  lineAt(offset: number): PlacedLine;
  /** The offsets of all lines of a table. */
  linesOf(table: string): number[];
}

const slots = 1 << 20;
/** Of a hash so many bits are told apart. */
const toldApart = 22;
const none = -1;

/** Indexes the tables, given as texts by file name. */
export function indexNames(tables: Readonly<Record<string, string>>): NameIndex {
  const { text, starts } = joinTables(tables);
  const { heads, next, lines, headings, hashes } = hashNames(text);

  function mayHave(name: string): boolean {
    return hasBit(hashes, hashFolded(name, 0, name.length));
  }

  function linesNamed(key: string): number[] {
    const found = new Set<number>();
    const hash = hashFolded(key, 0, key.length);
    for (
      let entry = heads[hash & (slots - 1)] ?? none;
      entry !== none;
      entry = next[entry] ?? none
    ) {
      const line = lines[entry] ?? 0;
      if (bears(line, key, hash)) found.add(line);
    }
    return [...found];
  }

  /** A name is only cut out and folded where its hash is the key's. */
  function bears(line: number, key: string, hash: number): boolean {
    return eachName(
      text,
      line,
      (start, end) => hashFolded(text, start, end) === hash && fold(text.slice(start, end)) === key,
    );
  }

  function lineText(offset: number): string {
    return text.slice(offset, text.indexOf("\n", offset));
  }

  function lineAt(offset: number): PlacedLine {
    const heading = headings[lastAtOrBefore(headings, offset)] ?? 0;
    const table = starts.findLast((start) => start.offset <= offset)?.table ?? "";
    return { table, heading: lineText(heading), text: lineText(offset) };
  }

  function linesOf(table: string): number[] {
    const index = starts.findIndex((start) => start.table === table);
    const from = starts[index]?.offset ?? text.length;
    const to = starts[index + 1]?.offset ?? text.length;
    const offsets: number[] = [];
    for (let start = from; start < to; start = text.indexOf("\n", start) + 1)
      if (text.charCodeAt(start) !== headingMark) offsets.push(start);
    return offsets;
  }

  return { mayHave, linesNamed, lineAt, linesOf };
}

interface TableStart {
  table: string;
  offset: number;
}

function joinTables(tables: Readonly<Record<string, string>>): {
  text: string;
  starts: TableStart[];
} {
  const starts: TableStart[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const table of Object.keys(tables).sort()) {
    const text = tables[table] ?? "";
    if (!text.endsWith("\n")) throw new Error(`${table} must end with a line feed.`);
    starts.push({ table, offset });
    texts.push(text);
    offset += text.length;
  }
  return { text: texts.join(""), starts };
}

const headingMark = "@".charCodeAt(0);
const tab = "\t".charCodeAt(0);
const bar = "|".charCodeAt(0);

/**
 * Calls back for each name of a line until that says yes.
 *
 * A name ends at a bar, the names of a line at the second tab.
 */
function eachName(
  text: string,
  line: number,
  isIt: (start: number, end: number) => boolean,
): boolean {
  let name = line;
  for (let index = line, tabs = 0; tabs < 2 && index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== tab && unit !== bar) continue;
    if (unit === tab) tabs += 1;
    if (index > name && isIt(name, index)) return true;
    name = index + 1;
  }
  return false;
}

/** One pass over all characters: every process that reads articles begins with it. */
function hashNames(text: string) {
  const heads = new Int32Array(slots).fill(none);
  const hashes = new Uint8Array(2 ** toldApart / 8);
  let [next, lines] = [new Int32Array(slots), new Int32Array(slots)];
  let entries = 0;
  const headings: number[] = [];
  for (let line = 0; line < text.length; line = text.indexOf("\n", line) + 1) {
    if (text.charCodeAt(line) === headingMark) headings.push(line);
    else eachName(text, line, (start, end) => addEntry(hashFolded(text, start, end), line));
  }
  return { heads, next: next.slice(0, entries), lines: lines.slice(0, entries), headings, hashes };

  function addEntry(hash: number, line: number): false {
    if (entries === lines.length) [next, lines] = [twiceAsLong(next), twiceAsLong(lines)];
    setBit(hashes, hash);
    const slot = hash & (slots - 1);
    next[entries] = heads[slot] ?? none;
    lines[entries] = line;
    heads[slot] = entries;
    entries += 1;
    return false;
  }
}

/** The upper bits, as the lower ones choose the slot. */
function bitOf(hash: number): number {
  return hash >>> (32 - toldApart);
}

function hasBit(hashes: Uint8Array, hash: number): boolean {
  const bit = bitOf(hash);
  return ((hashes[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

function setBit(hashes: Uint8Array, hash: number): void {
  const bit = bitOf(hash);
  hashes[bit >> 3] = (hashes[bit >> 3] as number) | (1 << (bit & 7));
}

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/** The index of the last of the ascending offsets that is not after the given one. */
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
