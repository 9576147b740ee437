/** Files called `.xls`: programs write tables of text and new workbooks under this name, too. */
import type { FileReading, FormatFile } from "../format.ts";
import { readCsv } from "./csv.ts";
import { isOldWorkbook, readXlsx } from "./xlsx.ts";

/** A workbook of the old kind is a problem by name: no library that reads it is kept up. */
export async function readXls(file: FormatFile): Promise<FileReading> {
  const { bytes } = file;
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return readXlsx(file);
  const isMarkup = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith("<");
  if (isOldWorkbook(bytes) || isMarkup) return { problem: { kind: "old-workbook" } };
  return readCsv(file);
}
