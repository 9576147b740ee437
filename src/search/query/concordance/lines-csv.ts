/** Lines of a concordance → CSV for a spreadsheet. */
import { toCsvLine } from "../../../text/csv.ts";
import type { ContextLine } from "./find-lines.ts";
import { noPause } from "../../steps.ts";

interface CsvInput {
  /** What was asked for, as typed. */
  query: string;
  /** The build of the index. */
  build: string;
  /** A line → the address of its passage. */
  addressOf: (line: ContextLine) => string;
  /** Called after each line, so that the browser can draw. */
  pause?: () => Promise<void>;
}

const columns = [
  "before",
  "word",
  "after",
  "part",
  "title",
  "from",
  "to",
  "address",
  "query",
  "build",
];

/** @returns a head and a row for each line, in parts to be written one after the other */
export async function toLinesCsv(
  lines: readonly ContextLine[],
  { query, build, addressOf, pause = noPause }: CsvInput,
): Promise<string[]> {
  const rows = [toCsvLine(columns)];
  for (const line of lines) {
    const { text, start, end, part, source } = line;
    rows.push(
      toCsvLine([
        text.slice(0, start).trim(),
        text.slice(start, end),
        text.slice(end).trim(),
        part,
        source.title,
        source.from,
        source.to,
        addressOf(line),
        query,
        build,
      ]),
    );
    await pause();
  }
  return rows;
}
