/** What the reader has read, and what there was at the last visit. */
import { fieldOf, readList, readText, type Value } from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

export interface ReadMark extends Entry {
  /** "articles/a.html" */
  page: string;
}

export interface Visit extends Entry {
  /** The pages of all articles that there were. */
  pages: readonly string[];
}

export function readReadMark(mark: Value): ReadMark {
  return { ...readEntry(mark), page: readText(fieldOf(mark, "page")) };
}

export function readVisit(visit: Value): Visit {
  return { ...readEntry(visit), pages: readList(fieldOf(visit, "pages"), readText) };
}
