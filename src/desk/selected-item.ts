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

export const itemKinds = ["article", "sentence", "name"] as const;

export interface SelectedItem extends Entry {
  kind: (typeof itemKinds)[number];
  /** From the root of the site, with the fragment of a sentence: "articles/a.html#p-3". */
  page: string;
  /** The headline, the name, or the sentence itself. */
  title: string;
  /** How the page was cited when it was selected, for a site that has it no longer; "" if it did not say. */
  citation: string;
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
    citation: readOptionalText(fieldOf(item, "citation")),
    note: readOptionalText(fieldOf(item, "note")),
    rank: readNumber(fieldOf(item, "rank")),
  };
}

/** The page without a fragment: of a sentence, that of its article. */
export function articlePageOf({ page }: Pick<SelectedItem, "page">): string {
  return page.split("#")[0] ?? page;
}
