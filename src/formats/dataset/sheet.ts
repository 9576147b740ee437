/** The XML of one sheet of a workbook → its rows. */
import { readXml } from "../archive/xml.ts";
import { formatSerial } from "./excel-dates.ts";
import type { Row } from "./rows.ts";

export interface SheetContext {
  /** The texts of the workbook, by number. */
  strings: readonly string[];
  /** The styles that show a number as a date. */
  dateStyles: ReadonlySet<string>;
  /** Whether days count from 1904, as on old Macintoshes. */
  startsIn1904: boolean;
}

/** Reads the rows of a sheet. Formulas give the value that was saved with them. */
export function readSheet(bytes: Uint8Array, context: SheetContext): Row[] {
  const rows: { number: number; cells: string[] }[] = [];
  let cell: Cell = { column: 0, type: "", style: "" };
  let words: string | undefined;
  let hidden = 0;
  readXml(bytes, {
    open(element, { r = "", t = "", s = "" }) {
      if (element === "row")
        rows.push({ number: Number(r) || (rows.at(-1)?.number ?? 0) + 1, cells: [] });
      if (element === "c") {
        cell = { column: readColumn(r) ?? rows.at(-1)?.cells.length ?? 0, type: t, style: s };
        words = undefined;
      }
      if (element === "rPh" || element === "f") hidden += 1;
      if ((element === "v" || element === "t") && hidden === 0) words ??= "";
    },
    text(part) {
      if (words !== undefined && hidden === 0) words += part;
    },
    close(element) {
      if (element === "rPh" || element === "f") hidden -= 1;
      if (element !== "c") return;
      const cells = rows.at(-1)?.cells ?? [];
      while (cells.length < Math.min(cell.column, mostColumns)) cells.push("");
      if (cell.column < mostColumns) cells[cell.column] = toValue(cell, words ?? "", context);
      words = undefined;
    },
  });
  return rows;
}

interface Cell {
  /** From 0. */
  column: number;
  type: string;
  style: string;
}

const mostColumns = 16_384;

function toValue(
  { type, style }: Cell,
  words: string,
  { strings, dateStyles, startsIn1904 }: SheetContext,
): string {
  if (type === "s") return strings[Number(words)] ?? "";
  if (type === "inlineStr" || type === "str") return readEscapes(words);
  if (type === "e") return "";
  const isDate = dateStyles.has(style) && words.trim() !== "" && Number.isFinite(Number(words));
  return isDate ? formatSerial(Number(words), startsIn1904) : words;
}

/** The texts that cells refer to: each may be of several runs, in bold and the like. */
export function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let words = "";
  let isText = false;
  let hidden = 0;
  readXml(bytes, {
    open(element) {
      if (element === "si") words = "";
      if (element === "rPh") hidden += 1;
      isText = element === "t" && hidden === 0;
    },
    text(part) {
      if (isText) words += part;
    },
    close(element) {
      isText = false;
      if (element === "rPh") hidden -= 1;
      if (element === "si") strings.push(readEscapes(words));
    },
  });
  return strings;
}

/** `_x000D_` is a character that XML cannot hold. */
function readEscapes(words: string): string {
  return words.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** "AB12" → 27 */
function readColumn(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
