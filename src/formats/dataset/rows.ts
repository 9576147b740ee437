/** The rows of a sheet → records: which row holds the names of the columns, and what the others hold under them. */
import { isKnownName, isTextName } from "./columns.ts";
import type { NamedValue, Table } from "./records.ts";

export interface Row {
  /** As a spreadsheet counts, from 1. */
  number: number;
  cells: readonly string[];
}

/**
 * Reads rows as records.
 *
 * @param where what stands before the number of a row: the name of the sheet, if there are several.
 */
export function toRecords(rows: readonly Row[], where = ""): Table["records"] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const at = findHeadRow(filled);
  const head = filled[at]?.cells ?? [];
  const data = filled.slice(at + 1);
  // R leaves out the name of the first column.
  const unnamed = data.every(({ cells }) => cells.length === head.length + 1) ? 1 : 0;
  return data.map(({ number, cells }) => {
    const place = `${where}row ${number}`;
    if (isHeadRow(cells)) return { problem: { kind: "second-heading-row", found: place } };
    return { where: place, values: nameValues(cells, head, unnamed) };
  });
}

/** The first row with the names of columns, else the first of all; -1 if that holds a text already. */
function findHeadRow(rows: readonly Row[]): number {
  const named = rows.slice(0, mostAbove).findIndex(({ cells }) => isHeadRow(cells));
  if (named >= 0) return named;
  return rows[0]?.cells.some((cell) => cell.length > longestName) ? -1 : 0;
}

/** How many rows may stand over the names: "Export of 3 May", a line with who made it. */
const mostAbove = 10;
const longestName = 200;

/** Whether most of the values are names that columns have: at least two, or that of a text alone. */
function isHeadRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const known = filled.filter((cell) => cell.length <= longestName && isKnownName(cell));
  if (filled.length === 1) return filled.every(isTextName);
  return known.length > 1 && known.length * 3 >= filled.length;
}

/** What has no name gets its number. */
function nameValues(
  cells: readonly string[],
  head: readonly string[],
  unnamed: number,
): NamedValue[] {
  return cells.flatMap((value, index) => {
    const name = head[index - unnamed]?.trim() || `column ${index + 1}`;
    return isEmpty(value) ? [] : [{ name, value }];
  });
}

/** What programs write where there is no value. */
export function isEmpty(value: string): boolean {
  const word = value.length < 10 ? value.trim() : "a value";
  return word === "" || /^(?:nan|none|null|n\/a|na|nat|\[\]|\{\}|-)$/i.test(word);
}
