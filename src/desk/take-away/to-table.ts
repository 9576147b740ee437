/** A dossier → CSV, a row for each passage, and for each article or name of which there is none. */
import { type Cell, toCsvLine } from "../../text/csv.ts";
import type { Dossier, DossierEntry, DossierPassage, DossierSource } from "../dossier.ts";

interface Row {
  number: number;
  entry: DossierEntry;
  passage: DossierPassage | undefined;
  source: DossierSource | undefined;
}

/** The names of columns are for programs: they stay English. */
const columns: [name: string, cell: (row: Row) => Cell][] = [
  ["number", ({ number }) => number],
  ["kind", ({ entry, passage }) => (passage ? "passage" : entry.kind)],
  ["title", ({ entry }) => entry.title],
  ["publisher", ({ source }) => source?.item?.["container-title"]],
  ["published_from", ({ source }) => source?.from],
  ["published_to", ({ source }) => source?.to],
  ["published_how", ({ source }) => source?.how],
  ["file", ({ source }) => source?.item?.archive_location],
  ["quotation", ({ passage }) => passage?.quote],
  ["pen", ({ passage }) => passage?.pen],
  ["tags", ({ passage }) => passage?.tags.join("; ")],
  ["note", ({ passage, entry }) => (passage ?? entry).note],
  ["address", ({ passage, entry }) => (passage ?? entry).link],
];

/** Writes a dossier as CSV (RFC 4180) that a spreadsheet opens without running anything. */
export function toTable({ entries, sources }: Dossier): string {
  const rows = entries.flatMap((entry): Omit<Row, "number">[] => {
    const source = sources[entry.source - 1];
    const own = { entry, source, passage: undefined };
    const passages = entry.passages.map((passage) => ({ entry, source, passage }));
    // What is said of the whole article has a row of its own.
    return passages.length === 0 || entry.note !== "" ? [own, ...passages] : passages;
  });
  return [
    toCsvLine(columns.map(([name]) => name)),
    ...rows.map((row, at) =>
      toCsvLine(columns.map(([, cell]) => cell({ ...row, number: at + 1 }))),
    ),
  ].join("");
}
