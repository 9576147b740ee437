/** What everything that is kept has. */
import { fieldOf, readInstant, readText, type Value } from "./check-values.ts";

export interface Entry {
  /** "urn:uuid:…", or an address where another tool gave one. */
  id: string;
  /** When it was made, an instant of UTC: "2026-11-27T19:05:00.000Z". */
  modified: string;
}

/** Reads what every entry has. */
export function readEntry(entry: Value): Entry {
  return {
    id: readText(fieldOf(entry, "id")),
    modified: readInstant(fieldOf(entry, "modified")),
  };
}
