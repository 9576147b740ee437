/** How a script reads the lists of a page as a table, and the file that holds the whole list. */
import { linkFrom, routes } from "./routes.ts";

/**
 * The name of a column, and the selector of its text in a row (empty: the whole row); `a < b` looks for `a`
 * in the ancestor `b` of the row; `@href` takes the address.
 */
export type ListColumn = [name: string, source: string];

export interface List {
  /** A selector: each match is a row. */
  rows: string;
  columns: ListColumn[];
  file: { text: string; href: string };
}

type ListName = keyof typeof lists;

const lists = {
  articles: {
    rows: ".entry",
    columns: [
      ["headline", ":is(h2, h3)"],
      ["date", ".date-label > :first-child"],
      ["date is", ".certainty"],
      ["lead", ".entry-lead"],
      ["address", ":is(h2, h3, .untitled) a@href"],
    ],
  },
  names: {
    rows: ".name-entries li",
    columns: [
      ["name", "a"],
      ["described as", ".detail"],
      ["mentions", ".count"],
      ["address", "a@href"],
    ],
  },
  concordance: {
    rows: ".concordance li",
    columns: [
      ["article", ".line-source"],
      ["before", "a > span:first-child"],
      ["name", "mark"],
      ["after", "a > span:last-child"],
      ["part", ".part"],
      ["address", "a@href"],
    ],
  },
  timeline: {
    rows: ".moment-article, .moment-sentence",
    columns: [
      ["date", ".moment < h3"],
      ["article", "li < cite, .moment-article bdi"],
      ["text", ""],
      ["address", "a@href"],
    ],
  },
  events: {
    rows: ".brief-figure",
    columns: [
      ["place and day", ".compare-list > li < h2"],
      ["about", "bdi"],
      ["figures", "b"],
      ["address", ".compare-list > li < h2 a@href"],
    ],
  },
  figures: {
    rows: ".tellers > li:has(.told-in a)",
    columns: [
      ["about", ".figure-group < h3"],
      ["figure", ".figure-values > li < .figure-value"],
      ["who says so", "p"],
      ["article", ".told-in bdi"],
      ["date", ".date-mark > :first-child"],
      ["address", ".told-in a@href"],
    ],
  },
  pairs: {
    rows: ".pairs tbody tr",
    columns: [
      ["first name", "th a"],
      ["second name", ".pair-second a"],
      ["sentences", ".pair-sentences > :first-child"],
      ["articles", ".pair-articles > :first-child"],
      ["one sentence", ".pair-sentence a"],
      ["address", ".pair-sentence a@href"],
    ],
  },
  said: {
    rows: ".said-list li",
    columns: [
      ["speaker", ".speaker a"],
      ["quotation", "blockquote"],
      ["date", ".labelled < .date-label > :first-child"],
      ["article", ".labelled < h3"],
      ["address", "blockquote a@href"],
    ],
  },
  map: {
    rows: ".map-tables tbody tr",
    columns: [
      ["place", "th"],
      ["country", "table < caption"],
      ["kind", "td"],
      ["mentions", ".count"],
      ["address", "a@href"],
    ],
  },
  problems: {
    rows: ".problem-list li",
    columns: [
      ["file", "bdi"],
      ["problem", ".problems < h2"],
      ["address", "a@href"],
    ],
  },
} satisfies Record<string, { rows: string; columns: ListColumn[] }>;

/** What a page carries so that its list can be copied, with a link to the file that holds the whole list. */
export function toList(name: ListName, page: string, file: string): List {
  const text = file.slice(file.lastIndexOf("/") + 1);
  return { ...lists[name], file: { text, href: linkFrom(page, file) } };
}

/** The path of a table of the whole corpus, such as "places". */
export function tableFile(name: string): string {
  return routes.data(`${name}.csv`);
}
