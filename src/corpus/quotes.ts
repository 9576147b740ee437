/** Text → quotes: direct speech, and who says it where the text tells. */
import type { Block, Mention, Quote } from "./record.ts";

/** In: the source text, its blocks and its settled mentions. Out: quotes in order; `speaker` is a person's id. */
export function findQuotes(
  _text: string,
  _blocks: readonly Block[],
  _mentions: readonly Mention[],
): Quote[] {
  return [];
}
