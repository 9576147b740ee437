/** Locates an offset of a source: the line that it stands on, and the place where a reader sees it. */
import { countBefore } from "../text/count-before.ts";
import { lineEnd } from "../text/lines.ts";
import type { Block } from "../record/record.ts";
import type { Article } from "../site/shared/corpus-index.ts";
import { memoizeByObject } from "../site/shared/memoize-by-object.ts";
import { layOutBlocks } from "../site/shared/lay-out-blocks.ts";
import { routes } from "../site/shared/routes.ts";

/** The 1-based line of the source that holds an offset; undefined between blocks. */
export function lineAt(article: Article, offset: number): number | undefined {
  if (!holding(article.record.blocks, offset)) return undefined;
  return countBefore(lineStarts(article), (start) => start <= offset);
}

/** The path to the paragraph that shows an offset, or to its line on the page "as collected" when it is set aside. */
export function pathTo(article: Article, offset: number): string {
  const { id, blocks } = article.record;
  const displayBlocks = layOutBlocks(article);
  const at = countBefore(displayBlocks, ({ block }) => block.end <= offset);
  const shown = displayBlocks[at];
  if (shown && shown.block.start <= offset) return `${routes.article(id)}#${shown.anchor}`;
  const block = holding(blocks, offset);
  return `${routes.asCollected(id)}${block ? `#line-${block.line}` : ""}`;
}

/** The block that holds an offset: blocks stand in order. */
function holding(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[countBefore(blocks, ({ end }) => end <= offset)];
  return block && block.start <= offset ? block : undefined;
}

/** Where each line of the source starts; found once, for a file may be one line of megabytes with a mention in every sentence. */
const lineStarts = memoizeByObject(({ text }: Article) => [
  0,
  ...Array.from(text.matchAll(lineEnd), (match) => match.index + match[0].length),
]);
