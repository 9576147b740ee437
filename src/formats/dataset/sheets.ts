/** The sheets of a workbook → the articles in them. */
import type { FileReading, FormatFile } from "../format.ts";
import { findTextColumns } from "./columns.ts";
import { type Row, toRecords } from "./rows.ts";
import { readTable } from "./table.ts";

export interface Sheet {
  name: string;
  rows: readonly Row[];
}

/** Reads the sheets that hold texts; if none does, the first. */
export function readSheets(
  sheets: readonly Sheet[],
  format: string,
  file: FormatFile,
): FileReading {
  const tables = sheets.map(({ name, rows }) =>
    toRecords(rows, sheets.length > 1 ? `sheet “${name}”, ` : ""),
  );
  const texts = tables.filter((records) =>
    findTextColumns(
      records.filter((record) => "values" in record),
      undefined,
    ),
  );
  const records = (texts.length > 0 && !file.columns ? texts : tables.slice(0, 1)).flat();
  return readTable({ format, unit: "column", records }, file);
}
