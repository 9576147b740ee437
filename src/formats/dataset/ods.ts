/** Spreadsheets of LibreOffice and others (`.ods`) → records. */
import { mark } from "../../text/interface-language.ts";
import { readXml } from "../archive/xml.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readContent } from "../open-document/read-content.ts";
import { readSheets, type Sheet } from "./sheets.ts";

/** Reads a spreadsheet. Comments are left out; a date is read as a day, however it is shown. */
export async function readOds(file: FormatFile): Promise<FileReading> {
  const read = await readContent(file.bytes);
  if ("problem" in read) return read;
  return readSheets(readTables(read.content), mark("OpenDocument spreadsheet"), file);
}

/** Cells and rows that stand for many equal ones are written once, with how many they are. */
function readTables(content: Uint8Array): Sheet[] {
  const sheets: { name: string; rows: { number: number; cells: string[] }[] }[] = [];
  let cell = { words: "", value: "", times: 1 };
  let row = { number: 1, times: 1, cells: [] as string[] };
  let paragraphs = 0;
  let hidden = 0;
  readXml(content, {
    open(element, attributes) {
      if (element === "table") {
        sheets.push({ name: attributes["name"] ?? "", rows: [] });
        row = { number: 1, times: 0, cells: [] };
      }
      if (element === "table-row") {
        const times = Number(attributes["number-rows-repeated"] ?? 1);
        row = { number: row.number + row.times, times, cells: [] };
      }
      if (element === "table-cell" || element === "covered-table-cell") {
        const times = Number(attributes["number-columns-repeated"] ?? 1);
        cell = { words: "", value: attributes["date-value"] ?? "", times };
        paragraphs = 0;
      }
      if (leftOut.has(element)) hidden += 1;
      if (hidden > 0) return;
      if (element === "p" || element === "h") {
        if (paragraphs > 0) cell.words += "\n\n";
        paragraphs += 1;
      }
      if (element === "line-break") cell.words += "\n";
      if (element === "s" || element === "tab") cell.words += " ";
    },
    text(words) {
      if (paragraphs > 0 && hidden === 0) cell.words += words;
    },
    close(element) {
      if (leftOut.has(element)) hidden -= 1;
      if (element === "table-cell" || element === "covered-table-cell") {
        const value = cell.value || cell.words;
        // All empty cells up to the edge of the sheet are written as one.
        const times = Math.min(cell.times, mostColumns);
        for (let at = 0; at < times && row.cells.length < mostColumns; at += 1)
          row.cells.push(value);
        cell = { words: "", value: "", times: 1 };
        paragraphs = 0;
      }
      if (element === "table-row" && row.cells.some((words) => words !== ""))
        sheets.at(-1)?.rows.push({ number: row.number, cells: trimEnd(row.cells) });
    },
  });
  return sheets;
}

const leftOut = new Set(["annotation", "tracked-changes", "shapes"]);
const mostColumns = 1024;

function trimEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((words) => words !== "") + 1);
}
