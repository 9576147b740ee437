/** A search that the reader keeps under a name. */
import { fieldOf, readHashes, readText, type Value } from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

export interface SavedSearch extends Entry {
  name: string;
  /** The fragment of the search page, which is the state of a search: "q=kherson". */
  query: string;
  /** Of each article that was found when the reader last looked, the short hash of its page, one after the other. */
  seen: string;
}

export function readSavedSearch(search: Value): SavedSearch {
  return {
    ...readEntry(search),
    name: readText(fieldOf(search, "name")),
    query: readText(fieldOf(search, "query")),
    seen: readHashes(fieldOf(search, "seen")),
  };
}
