/** A hit whose title stands in for a headline, and its first sentence: nothing is said twice. */
import type { Snippet } from "./snippets.ts";

/** How a title ends that stands in for a headline: it is the beginning of the text. */
const cutMark = " …";

/** A sentence whose beginning the title has said goes on from there. */
export function withoutTitle(snippet: Snippet, title: string): Snippet {
  const said = title.endsWith(cutMark) ? title.slice(0, -cutMark.length) : undefined;
  if (said === undefined || !snippet.text.startsWith(said)) return snippet;
  const shift = said.length - "…".length;
  const highlights = snippet.highlights
    .filter(({ start }) => start >= said.length)
    .map(({ start, end, tier }) => ({ start: start - shift, end: end - shift, tier }));
  return { ...snippet, text: `…${snippet.text.slice(said.length)}`, highlights };
}
