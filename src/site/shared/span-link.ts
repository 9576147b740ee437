/** A link from an offset in an article's source to the place where a reader sees it. */
import type { Article } from "./corpus-index.ts";
import { layOutBlocks } from "./lay-out-blocks.ts";
import { linkFrom, routes } from "./routes.ts";

/** Links to the block that shows an offset, or to its line on the page "as collected" when it is set aside. */
export function linkToSpan(article: Article, offset: number, page: string): string {
  const { id, blocks } = article.record;
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
  const displayBlock = layOutBlocks(article).find(({ block }) => holds(block));
  if (displayBlock) return toPage(page, routes.article(id), displayBlock.anchor);
  const line = blocks.find(holds)?.line;
  return toPage(page, routes.asCollected(id), line === undefined ? "" : `line-${line}`);
}

function toPage(page: string, target: string, anchor: string): string {
  if (anchor === "") return linkFrom(page, target);
  return page === target ? `#${anchor}` : linkFrom(page, `${target}#${anchor}`);
}
