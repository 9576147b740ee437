/** What the site hands to scripts that cite articles, or look for new ones: files with many articles each. */
import type { Published } from "../../record/record.ts";
import type { CslItem } from "./csl-item.ts";

export interface CitedArticle {
  item: CslItem;
  /** Absent if nothing is known of it. */
  published?: Pick<Published, "from" | "to" | "how">;
}

/** The function that each of these scripts calls with its name and its content. */
export const citedCallback = "datelineCited";

/** Their folder, from the root of the site. */
export const citedFolder = "cited/";

/** How many articles a file has. */
export const citedPerFile = 100;

/** `list.js`: the page of the first article in each of the files `0.js`, `1.js` …; they are sorted by page. */
export type CitedList = readonly string[];

/** `versions.js`: of each article in order, the short hash of its page and that of its text. */
export type CitedVersions = string;

/** `order.js`: the short hash of each article's page, in the order of the search index. */
export type CitedOrder = string;
