/** CSV and its kin (tabs, semicolons, bars between the values) → records. */
import { largestOf } from "../../text/long-lists.ts";
import Papa from "papaparse";
import type { FileReading, FormatFile } from "../format.ts";
import { isKnownName } from "./columns.ts";
import { withoutLines } from "./records.ts";
import { type Row, toRecords } from "./rows.ts";
import { readTable } from "./table.ts";

/** Reads a table of plain text. */
export function readCsv(file: FormatFile): FileReading {
  const decoded = file.decode();
  if ("problem" in decoded) return decoded;
  const text = decoded.text.replaceAll(/\r\n?/g, "\n").replace(/^sep=.\n/i, "");
  const delimiter = guessDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const rows = data.map((cells, index): Row => ({ number: index + 1, cells }));
  const unclosed = errors.find(({ code }) => code === "MissingQuotes");
  // It is open to the end of the file.
  if (unclosed) rows.pop();
  const records = toRecords(rows);
  if (unclosed) {
    const line = text.slice(0, unclosed.index).split("\n").length;
    records.push({ problem: { kind: "unclosed-quote", line } });
  }
  return readTable(
    {
      format: delimiter === "\t" ? "TSV" : "CSV",
      encoding: decoded.encoding,
      problems: withoutLines(decoded.problems),
      unit: "column",
      records,
    },
    file,
  );
}

/** The sign that makes the most known names of the first rows; without names, the most regular rows. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, longestHead);
  const scores = [",", ";", "\t", "|"].map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 10 });
    const rows = data.filter((cells) => cells.some((cell) => cell !== ""));
    const known = largestOf(rows.map((cells) => cells.filter(isKnownName).length));
    return {
      delimiter,
      score: known * 1000 + 100 * regularity(rows) + (rows[0]?.length ?? 0) / 100,
    };
  });
  return scores.reduce((best, own) => (own.score > best.score ? own : best)).delimiter;
}

/**
 * The share of rows that are as long as most, times that of values without a blank before them: rows of
 * commas in sentences are of any length, and a blank follows each comma.
 */
function regularity(rows: readonly (readonly string[])[]): number {
  const lengths = Map.groupBy(rows, ({ length }) => length);
  const usual = largestOf([...lengths].map(([length, own]) => (length > 1 ? own.length : 0)));
  const values = rows.flatMap((cells) => cells.slice(1));
  if (usual === 0 || values.length === 0) return 0;
  const tight = values.filter((value) => !value.startsWith(" ")).length;
  return (usual / rows.length) * (tight / values.length);
}

const longestHead = 200_000;
