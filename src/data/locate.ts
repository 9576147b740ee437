/** An offset into a source → the line a person finds it on, and where a reader sees it. */
import { countBefore } from "../text/count-before.ts";
import { lineEnd } from "../text/lines.ts";
import type { Block, Mention } from "../record/record.ts";
import type { Article } from "../site/shared/corpus-index.ts";
import { onceForEach } from "../site/shared/memoize-by-object.ts";
import { type PlacedMention, placeBlocks, placeMentions } from "../site/shared/lay-out-blocks.ts";
import { routes } from "../site/shared/routes.ts";

/** In: an article and an offset. Out: the line of the source, from 1; nothing between blocks. */
export function lineAt(article: Article, offset: number): number | undefined {
  if (!holding(article.record.blocks, offset)) return undefined;
  return countBefore(lineStarts(article), (start) => start <= offset);
}

/** In: an article and an offset. Out: the path in dist/ of its paragraph; of its line as collected, if it was set aside. */
export function pathTo(article: Article, offset: number): string {
  const { id, blocks } = article.record;
  const placed = placeBlocks(article);
  const at = countBefore(placed, ({ block }) => block.end <= offset);
  const shown = placed[at];
  if (shown && shown.block.start <= offset) return `${routes.article(id)}#${shown.anchor}`;
  const block = holding(blocks, offset);
  return `${routes.asCollected(id)}${block ? `#line-${block.line}` : ""}`;
}

/** In: an article and one of its mentions. Out: where it stands; nothing for one that is not displayed. */
export function placeMention(article: Article, mention: Mention): PlacedMention | undefined {
  return placedMentions(article).get(mention);
}

/** The block that holds an offset: blocks stand in order. */
function holding(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[countBefore(blocks, ({ end }) => end <= offset)];
  return block && block.start <= offset ? block : undefined;
}

/** Where each line of the source starts; found once, for a file may be one line of megabytes with a mention in every sentence. */
const lineStarts = onceForEach(({ text }: Article) => [
  0,
  ...Array.from(text.matchAll(lineEnd), (match) => match.index + match[0].length),
]);

const placedMentions = onceForEach(
  (article: Article) => new Map(placeMentions(article).map((placed) => [placed.mention, placed])),
);
