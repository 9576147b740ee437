/** A table of the corpus: its columns with what they mean, and its rows, written one by one. */
import { type Cell, toCsvLine } from "../text/csv.ts";
import type { Catalogue } from "../site/shared/corpus-index.ts";

/** A type of Table Schema (Frictionless). */
export type FieldType = "string" | "integer" | "number" | "date";

export interface Field {
  name: string;
  type: FieldType;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

export interface Column<Row> extends Field {
  cell: (row: Row) => Cell;
}

export interface Table {
  /** "mentions": the file is data/mentions.csv. */
  name: string;
  title: string;
  description: string;
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  /** In: the catalogue. Out: the CSV line by line, the names of the columns first. */
  lines: (catalogue: Catalogue) => Iterable<string>;
  /** In: the catalogue. Out: the number of rows below the names of the columns. */
  count: (catalogue: Catalogue) => number;
}

interface Definition<Row> extends Omit<Table, "fields" | "lines" | "count"> {
  columns: Column<Row>[];
  rows: (catalogue: Catalogue) => Iterable<Row>;
}

/** In: columns, and what gives the rows. Out: the table; its rows are made only when asked for. */
export function defineTable<Row>({ columns, rows, ...about }: Definition<Row>): Table {
  return {
    ...about,
    fields: columns.map(({ cell: _, ...field }) => field),
    lines: (catalogue) => toLines(columns, rows(catalogue)),
    count: (catalogue) => countRows(rows(catalogue)),
  };
}

/** In: columns and rows. Out: CSV, line by line. */
export function* toLines<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Iterable<string> {
  yield toCsvLine(columns.map(({ name }) => name));
  for (const row of rows) yield toCsvLine(columns.map(({ cell }) => cell(row)));
}

function countRows(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}
