/** Text → dates: every date or relative date, resolved only where the text allows. */
import type { Block, DateExpression } from "./record.ts";

/** In: the source text and its blocks. Out: date expressions in order, none overlapping. */
export function findDates(_text: string, _blocks: readonly Block[]): DateExpression[] {
  return [];
}
