/** A link from an offset in an article's source to the place where a reader sees it. */
import type { Article } from "./corpus-index.ts";
import { layOutBlocks } from "./lay-out-blocks.ts";
import { linkFrom, routes } from "./routes.ts";

/** Links to the block that shows an offset, or to its line on the page "as collected" when it is set aside. */
export function linkToSpan(article: Article, offset: number, page: string): string {
  return linkOnPage(page, pathToSpan(article, offset));
}

/** The path that such a link leads to. */
export function pathToSpan(article: Article, offset: number): string {
  const { id, blocks } = article.record;
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
  const displayBlock = layOutBlocks(article).find(({ block }) => holds(block));
  if (displayBlock) return `${routes.article(id)}#${displayBlock.anchor}`;
  const line = blocks.find(holds)?.line;
  return line === undefined ? routes.asCollected(id) : `${routes.asCollected(id)}#line-${line}`;
}

/** ("articles/a.html", "articles/a.html#p-1") → "#p-1" */
export function linkOnPage(page: string, target: string): string {
  const hash = target.indexOf("#");
  return hash >= 0 && target.slice(0, hash) === page ? target.slice(hash) : linkFrom(page, target);
}
