/** An offset into a source → the line a person finds it on, and where a reader sees it. */
import { lineEnd } from "../corpus/blocks/lines.ts";
import type { Block, Mention } from "../corpus/record.ts";
import type { Article } from "../site/catalogue.ts";
import { onceForEach } from "../site/once.ts";
import { type PlacedMention, placeBlocks, placeMentions } from "../site/placing.ts";
import { routes } from "../site/routes.ts";

/** In: an article and an offset. Out: the line of the source, from 1; a block may run over several. */
export function lineAt(article: Article, offset: number): number | undefined {
  const block = blockAt(article, offset);
  if (!block) return undefined;
  return block.line + [...article.text.slice(block.start, offset).matchAll(lineEnd)].length;
}

/** In: an article and an offset. Out: the path in dist/ of its paragraph; of its line as collected, if it was set aside. */
export function pathTo(article: Article, offset: number): string {
  const { id } = article.record;
  const block = blockAt(article, offset);
  const anchor = block && anchorsOf(article).get(block);
  if (anchor !== undefined) return `${routes.article(id)}#${anchor}`;
  return `${routes.asCollected(id)}${block ? `#line-${block.line}` : ""}`;
}

/** In: an article and one of its mentions. Out: where it stands; nothing for one that is not displayed. */
export function placeMention(article: Article, mention: Mention): PlacedMention | undefined {
  return placedMentions(article).get(mention);
}

/** The block that holds an offset, found by halving: blocks stand in order. */
function blockAt({ record: { blocks } }: Article, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block : undefined;
}

const anchorsOf = onceForEach(
  (article: Article) => new Map(placeBlocks(article).map(({ block, anchor }) => [block, anchor])),
);

const placedMentions = onceForEach(
  (article: Article) => new Map(placeMentions(article).map((placed) => [placed.mention, placed])),
);
