/** What the reader has read, and what there was at the last visit. */
import { fieldOf, readHashes, readText, type Value } from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

export interface ReadMark extends Entry {
  /** "articles/a.html" */
  page: string;
}

export interface Visit extends Entry {
  /** Of each article that there was, the short hash of its page and that of its text, one after the other. */
  versions: string;
}

export function readReadMark(mark: Value): ReadMark {
  return { ...readEntry(mark), page: readText(fieldOf(mark, "page")) };
}

export function readVisit(visit: Value): Visit {
  return { ...readEntry(visit), versions: readHashes(fieldOf(visit, "versions")) };
}
