/** Workbooks of Excel (`.xlsx`) → records. Elements are told by their local names, for some programs write prefixes. */
import { mark } from "../../text/interface-language.ts";
import { Parts } from "../archive/parts.ts";
import { openZip } from "../archive/zip.ts";
import { readXml } from "../archive/xml.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readDateStyles } from "./excel-dates.ts";
import { readSharedStrings, readSheet } from "./sheet.ts";
import { readSheets, type Sheet } from "./sheets.ts";

/** Reads a workbook. */
export async function readXlsx(file: FormatFile): Promise<FileReading> {
  const entries = await openZip(file.bytes);
  if ("problem" in entries)
    return isOldWorkbook(file.bytes) ? { problem: { kind: "encrypted" } } : entries;
  const parts = new Parts(entries);
  const workbook = await parts.read("xl/workbook.xml");
  if (!workbook) return { problem: parts.problem ?? { kind: "broken-document" } };
  const { sheets, startsIn1904 } = readWorkbook(workbook);
  const targets = readTargets(await parts.read("xl/_rels/workbook.xml.rels"));
  const strings = readSharedStrings(await parts.read("xl/sharedStrings.xml"));
  const dateStyles = readDateStyles(await parts.read("xl/styles.xml"));
  const found: Sheet[] = [];
  for (const { name, id } of sheets) {
    const bytes = await parts.read(targets.get(id) ?? "");
    if (!bytes) continue;
    found.push({ name, rows: readSheet(bytes, { strings, dateStyles, startsIn1904 }) });
  }
  if (parts.problem) return { problem: parts.problem };
  return readSheets(found, mark("Excel workbook"), file);
}

/** A workbook with a password is a file of OLE, as `.xls` is. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function readWorkbook(bytes: Uint8Array) {
  const sheets: { name: string; id: string }[] = [];
  let startsIn1904 = false;
  readXml(bytes, {
    open(element, { name = "", id = "", date1904 }) {
      if (element === "sheet") sheets.push({ name, id });
      if (element === "workbookPr") startsIn1904 = date1904 === "1" || date1904 === "true";
    },
  });
  return { sheets, startsIn1904 };
}

/** The path of each part by its id. */
function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  readXml(bytes, {
    open(element, { Id = "", Target = "" }) {
      if (element !== "Relationship") return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}
