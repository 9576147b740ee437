/** A table of the corpus → a Parquet file, a group of rows at a time. */
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { SchemaElement } from "hyparquet";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import type { ParquetFile } from "../../data/exports/export-file.ts";
import type { Field, FieldType } from "../../data/table.ts";
import type { Cell } from "../../text/csv.ts";
import { readPackageVersion } from "../package-folder.ts";
import type { WrittenFile } from "./written-file.ts";

/** So many rows are made before whoever asks for a stop is heard. */
const rowsWithoutPause = 1000;

/** Writes one file. What its columns mean stands in its metadata, under "dateline.fields". */
export async function writeParquet(
  folder: string,
  { path, table, rows, rowsInGroup }: ParquetFile,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const file = join(folder, path);
  const { title, description, fields } = table;
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: withPauses(toRowObjects(fields, rows()), signal),
    columns: fields.map(({ name }) => ({ name })),
    schema: toSchema(table.name, fields),
    rowGroupSize: rowsInGroup,
    kvMetadata: [
      { key: "dateline.table", value: JSON.stringify({ title, description }) },
      { key: "dateline.fields", value: JSON.stringify(fields) },
    ],
    createdBy: `Dateline version ${readPackageVersion()}`,
  });
  return { path, bytes: statSync(file).size, sha256: await hashFile(file) };
}

const types = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
} as const satisfies Record<FieldType, Partial<SchemaElement>>;

function toSchema(name: string, fields: readonly Field[]): SchemaElement[] {
  return [
    { name, num_children: fields.length },
    ...fields.map(
      ({ name, type, constraints }): SchemaElement => ({
        name,
        ...types[type],
        repetition_type: constraints?.required ? "REQUIRED" : "OPTIONAL",
      }),
    ),
  ];
}

function* toRowObjects(fields: readonly Field[], rows: Iterable<Cell[]>) {
  for (const cells of rows)
    yield Object.fromEntries(
      fields.map(({ name, type }, index) => [name, toValue(cells[index], type)]),
    );
}

function toValue(cell: Cell, type: FieldType): string | number | Date | undefined {
  if (cell === undefined || cell === "") return type === "string" ? cell : undefined;
  return type === "date" ? new Date(`${cell}T00:00:00Z`) : cell;
}

async function* withPauses<Row>(rows: Iterable<Row>, signal: AbortSignal): AsyncIterable<Row> {
  let count = 0;
  for (const row of rows) {
    if (count % rowsWithoutPause === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    count += 1;
    yield row;
  }
}

async function hashFile(path: string): Promise<string> {
  const sum = createHash("sha256");
  for await (const chunk of createReadStream(path)) sum.update(chunk);
  return sum.digest("hex");
}
