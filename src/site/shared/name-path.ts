/** Where a name leads: to its page, or, when it stands in one article only and has none, to its first mention there. */
import { type Article, type Entity, entityKey } from "./corpus-index.ts";
import { layOutMentions } from "./lay-out-blocks.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import { routes } from "./routes.ts";
import { pathToSpan } from "./span-link.ts";

/** The path of the name from the root of the site, perhaps with a fragment. */
export function namePath({
  name: { kind, entry },
  articles,
  occurrences,
  hasPage,
}: Entity): string {
  const [article] = articles;
  if (hasPage) return routes.named(kind, entry.id);
  if (!article) return routes.names(kind);
  const anchor = firstAnchor(article, entityKey({ kind, id: entry.id }));
  if (anchor !== undefined) return `${routes.article(article.record.id)}#${anchor}`;
  return pathToSpan(article, occurrences[0]?.mention.start ?? 0);
}

/** The id of the first mention that the page of an article shows. */
export function firstAnchor(article: Article, key: string): string | undefined {
  return firstAnchors(article).get(key);
}

const firstAnchors = memoizeByObject((article: Article): ReadonlyMap<string, string> => {
  const anchors = new Map<string, string>();
  for (const { mention, anchor } of layOutMentions(article)) {
    const key = entityKey(mention);
    if (!anchors.has(key)) anchors.set(key, anchor);
  }
  return anchors;
});
