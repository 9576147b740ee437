/** A hit whose title stands in for a headline, and its first sentence: nothing is said twice. */
import { beginningOf } from "../../text/cut-title.ts";
import type { Snippet } from "./snippets.ts";

/** A sentence whose beginning the title has said goes on from there. */
export function withoutTitle(snippet: Snippet, title: string): Snippet {
  const said = beginningOf(title);
  if (said === undefined || !snippet.text.startsWith(said)) return snippet;
  const shift = said.length - "…".length;
  const highlights = snippet.highlights
    .filter(({ start }) => start >= said.length)
    .map(({ start, end, tier }) => ({ start: start - shift, end: end - shift, tier }));
  return { ...snippet, text: `…${snippet.text.slice(said.length)}`, highlights };
}
