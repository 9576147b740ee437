/** Text → blocks: which part every line plays on the page. */
import type { Block } from "./record.ts";

/** In: the source text. Out: blocks in order that cover every non-blank line once. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let line = 1;
  let position = 0;
  for (const content of text.split("\n")) {
    const trimmed = content.trim();
    if (trimmed !== "") {
      const start = position + content.indexOf(trimmed);
      blocks.push({
        kind: blocks.length === 0 ? "title" : "paragraph",
        start,
        end: start + trimmed.length,
        line,
      });
    }
    position += content.length + 1;
    line += 1;
  }
  return blocks;
}
