/** What an export consists of; `src/output/export/` writes it. */
import type { Table } from "../table.ts";

export type ExportFile = JsonFile | LineFiles | ParquetFile;

/** Settings, a mapping, a schema. */
export interface JsonFile {
  kind: "json";
  path: string;
  value: object;
}

/** Lines, in as many files as they need. */
export interface LineFiles {
  kind: "lines";
  /** The path of the file with this number, from 1. */
  pathOf: (number: number) => string;
  /** Pieces of one or more whole lines that stay together. Made only when they are asked for. */
  pieces: () => Iterable<string>;
}

/** A table of the corpus. */
export interface ParquetFile {
  kind: "parquet";
  path: string;
  table: Table;
  rows: () => ReturnType<Table["rows"]>;
  /** Rows that are held in memory and written together. */
  rowsInGroup: number;
}

/** Documents as lines of JSON, in the form that an engine takes, in files such as "articles-1.jsonl". */
export function jsonLines<Source>(
  { name, ending }: { name: string; ending: string },
  documents: () => Iterable<Source>,
  convert: (source: Source) => object,
): LineFiles {
  return {
    kind: "lines",
    pathOf: (number) => `${name}-${number}.${ending}`,
    pieces: function* () {
      for (const source of documents()) yield `${JSON.stringify(convert(source))}\n`;
    },
  };
}
