/** Text → names: where a person, a place or an organisation is named, before anyone knows which. */
import type { Block, Mention, Span } from "./record.ts";
import type { ReferenceTables } from "./reference-tables.ts";

/** A name as printed: no title, no possessive ending. */
export interface Name extends Span {
  kind: Mention["kind"];
}

/** In: the source text, its blocks, the tables. Out: names in order, none overlapping, none in boilerplate. */
export function findNames(
  text: string,
  blocks: readonly Block[],
  _tables: ReferenceTables,
): Name[] {
  const names: Name[] = [];
  for (const block of blocks) {
    if (block.kind === "boilerplate") continue;
    for (const match of text
      .slice(block.start, block.end)
      .matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?(?!\p{L})/gu)) {
      const start = block.start + match.index;
      names.push({
        kind: match[0].includes(" ") ? "person" : "place",
        start,
        end: start + match[0].length,
      });
    }
  }
  return names;
}
