/** Records: what a table or a list of objects is read into, whichever format it came in. */
import type { Problem } from "../../record/record.ts";
import type { FormatFile } from "../format.ts";

/** The records of a file, in order; what could not be read as one is named. */
export interface Table {
  /** As its reader calls it: "CSV", "JSON". */
  format: string;
  encoding?: string;
  /** What was odd about the file as a whole. */
  problems?: Problem[];
  /** What its fields are called. */
  unit: "column" | "field" | "element";
  records: (DataRecord | { problem: Problem })[];
}

/** A row, or an object of a list. */
export interface DataRecord {
  /** "row 12", "line 5", "record 3" */
  where: string;
  /** Without those that are empty. */
  values: NamedValue[];
}

export interface NamedValue {
  /** The name that tells what it is: "title"; of `{ source: { name } }` it is "source". */
  name: string;
  /** Where it stands, if that is more: "source.name". */
  path?: string;
  value: string;
}

/** What a reader of tables needs to know of the file and its folder. */
export type TableFile = Pick<FormatFile, "file" | "columns" | "files">;

/** What is odd about a file, as it is told of each article in it: a line of the file is none of the article. */
export function withoutLines(problems: readonly Problem[]): Problem[] {
  return problems.map(({ line: _, ...problem }) => problem);
}
