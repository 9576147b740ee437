/** What a reader asks of the words in context: the fragment of words.html, which never reaches a host. */
import type { TimeUnit } from "../../search/query/concordance/over-time.ts";
import { type LineOrder, orders } from "../../search/query/concordance/sort-lines.ts";

export interface WordsState {
  /** The first is shown in context, all are compared over time. */
  words: string[];
  /** Forms of the first that do not count. */
  without: string[];
  /** Only lines with this word near, folded; "" for all. */
  beside: string;
  order: LineOrder;
  /** Undefined for what suits the corpus. */
  unit: TimeUnit | undefined;
  /** Per thousand words, instead of how often. */
  isRate: boolean;
  /** "" for all; a space for articles of which none is known. */
  publisher: string;
}

export const maxWords = 4;

/** "#q=missile&q=drone&order=before" → the state; unknown parts are passed over. */
export function readWordsFragment(fragment: string): WordsState {
  const parameters = new URLSearchParams(fragment.slice(1));
  const words = parameters.getAll("q").map((word) => word.trim());
  const unit = parameters.get("unit");
  return {
    words: [...new Set(words.filter(Boolean))].slice(0, maxWords),
    without: parameters.getAll("without"),
    beside: parameters.get("beside") ?? "",
    order: orders.find((order) => order === parameters.get("order")) ?? "after",
    unit: unit === "month" || unit === "year" ? unit : undefined,
    isRate: parameters.get("count") === "rate",
    publisher: parameters.get("publisher") ?? "",
  };
}

/** A fragment with other values of one parameter. @example ("#q=a&order=before", "order", []) → "#q=a" */
export function withParameter(fragment: string, name: string, values: readonly string[]): string {
  const parameters = new URLSearchParams(fragment.slice(1));
  parameters.delete(name);
  for (const value of values) parameters.append(name, value);
  return `#${parameters.toString()}`;
}

/** What is asked for as a heading says it: person:"Ihor Terekhov" → Ihor Terekhov */
export function toLabel(word: string): string {
  return word.replace(/^[a-z]+:"?([^"]*)"?$/i, "$1");
}
