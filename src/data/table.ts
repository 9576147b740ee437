/** A table of the corpus: its columns with what they mean, and its rows, written one by one. */
import { type Cell, toCsvLine } from "../text/csv.ts";
import type { CorpusIndex } from "../site/shared/corpus-index.ts";

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
  /** The cells of each row below the header, in the order of the fields. */
  rows: (corpus: CorpusIndex) => Iterable<Cell[]>;
  /** The CSV line by line, the header row first. */
  lines: (corpus: CorpusIndex) => Iterable<string>;
  /** The number of rows below the header. */
  count: (corpus: CorpusIndex) => number;
}

interface Definition<Row> extends Omit<Table, "fields" | "rows" | "lines" | "count"> {
  columns: Column<Row>[];
  rows: (corpus: CorpusIndex) => Iterable<Row>;
}

/** Defines a table by its columns and a source of rows; rows are made only when they are asked for. */
export function defineTable<Row>({ columns, rows, ...about }: Definition<Row>): Table {
  return {
    ...about,
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: (corpus) => toCells(columns, rows(corpus)),
    lines: (corpus) => toLines(columns, rows(corpus)),
    count: (corpus) => countRows(rows(corpus)),
  };
}

/** Writes rows as CSV, line by line, the header row first. */
export function* toLines<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Iterable<string> {
  yield toCsvLine(columns.map(({ name }) => name));
  for (const cells of toCells(columns, rows)) yield toCsvLine(cells);
}

function* toCells<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Iterable<Cell[]> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row));
}

function countRows(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}
