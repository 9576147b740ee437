/** Locates an offset of a source: the line that it stands on, and the place where a reader sees it. */
import { lineEnd } from "../text/lines.ts";
import type { Block, Mention } from "../record/record.ts";
import type { Article } from "../site/shared/corpus-index.ts";
import { onceForEach } from "../site/shared/memoize-by-object.ts";
import { type PlacedMention, placeBlocks, placeMentions } from "../site/shared/lay-out-blocks.ts";
import { routes } from "../site/shared/routes.ts";

/** The 1-based line of the source that holds an offset; undefined between blocks. */
export function lineAt(article: Article, offset: number): number | undefined {
  if (!holding(article.record.blocks, offset)) return undefined;
  return firstBehind(lineStarts(article), (start) => start <= offset);
}

/** The path to the paragraph that shows an offset, or to its line on the page "as collected" when it is set aside. */
export function pathTo(article: Article, offset: number): string {
  const { id, blocks } = article.record;
  const placed = placeBlocks(article);
  const at = firstBehind(placed, ({ block }) => block.end <= offset);
  const shown = placed[at];
  if (shown && shown.block.start <= offset) return `${routes.article(id)}#${shown.anchor}`;
  const block = holding(blocks, offset);
  return `${routes.asCollected(id)}${block ? `#line-${block.line}` : ""}`;
}

/** Finds where a mention is displayed; undefined for one in a block that is set aside. */
export function placeMention(article: Article, mention: Mention): PlacedMention | undefined {
  return placedMentions(article).get(mention);
}

/** The block that holds an offset: blocks stand in order. */
function holding(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstBehind(blocks, ({ end }) => end <= offset)];
  return block && block.start <= offset ? block : undefined;
}

/** Counts the entries at the start of a sorted list for which `isBefore` holds (binary search). */
function firstBehind<T>(list: readonly T[], isBefore: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each line of the source starts; found once, for a file may be one line of megabytes with a mention in every sentence. */
const lineStarts = onceForEach(({ text }: Article) => [
  0,
  ...Array.from(text.matchAll(lineEnd), (match) => match.index + match[0].length),
]);

const placedMentions = onceForEach(
  (article: Article) => new Map(placeMentions(article).map((placed) => [placed.mention, placed])),
);
