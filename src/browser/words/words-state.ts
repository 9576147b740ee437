/** What a reader asks of the words in context ↔ the fragment of words.html. The fragment never reaches a host. */
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
  /** Undefined for all; "" for articles of which none is known. */
  publisher: string | undefined;
}

export const maxWords = 4;

/** "#q=missile&q=drone&order=before" → the state; unknown parts are passed over. */
export function readWordsFragment(fragment: string): WordsState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const words = parameters.getAll("q").map((word) => word.trim());
  const order = parameters.get("order");
  const unit = parameters.get("unit");
  return {
    words: [...new Set(words.filter((word) => word !== ""))].slice(0, maxWords),
    without: parameters.getAll("without"),
    beside: parameters.get("beside") ?? "",
    order: orders.find((known) => known === order) ?? "after",
    unit: unit === "month" || unit === "year" ? unit : undefined,
    isRate: parameters.get("count") === "rate",
    publisher: parameters.get("publisher") ?? undefined,
  };
}

/** The same the other way round, with the "#". */
export function toWordsFragment(state: WordsState): string {
  const parameters = new URLSearchParams();
  for (const word of state.words) parameters.append("q", word);
  for (const form of state.without) parameters.append("without", form);
  if (state.beside !== "") parameters.set("beside", state.beside);
  if (state.order !== "after") parameters.set("order", state.order);
  if (state.unit) parameters.set("unit", state.unit);
  if (state.isRate) parameters.set("count", "rate");
  if (state.publisher !== undefined) parameters.set("publisher", state.publisher);
  return `#${parameters.toString()}`;
}

/** What is asked for as a heading says it: person:"Ihor Terekhov" → Ihor Terekhov */
export function toLabel(word: string): string {
  return word.replace(/^[a-z]+:"?([^"]*)"?$/i, "$1");
}
