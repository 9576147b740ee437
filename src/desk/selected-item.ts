/** An article, a sentence or a page of a name that the reader put into the selection. */
import {
  fieldOf,
  readChoice,
  readNumber,
  readOptionalText,
  readText,
  type Value,
} from "./check-values.ts";
import { type Entry, readEntry } from "./entry.ts";

const itemKinds = ["article", "sentence", "name"] as const;

export interface SelectedItem extends Entry {
  kind: (typeof itemKinds)[number];
  /** From the root of the site, with the fragment of a sentence: "articles/a.html#p-3". */
  page: string;
  title: string;
  /** "" if there is none. */
  note: string;
  /** Its place where the reader orders by hand; the lower comes first. */
  rank: number;
}

export function readSelectedItem(item: Value): SelectedItem {
  return {
    ...readEntry(item),
    kind: readChoice(fieldOf(item, "kind"), itemKinds),
    page: readText(fieldOf(item, "page")),
    title: readText(fieldOf(item, "title")),
    note: readOptionalText(fieldOf(item, "note")),
    rank: readNumber(fieldOf(item, "rank")),
  };
}
