/**
 * Where the record, the annotations and the source of an article are: in files of its own in a small corpus,
 * else in packs with those of others. A site of ten thousand articles would have forty thousand such files.
 */
import type { ArticleRecord } from "../../record/record.ts";
import type { Article, CorpusIndex } from "./corpus-index.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import { routes } from "./routes.ts";

/** Articles whose data share files: one article, or many. */
export interface Pack {
  /** The oldest first, so that a new article changes the last pack only. */
  articles: Article[];
  /** One JSON document, or one a line. */
  records: string;
  annotations: string;
  /** A ZIP of the sources; undefined where they are files of their own. */
  sources: string | undefined;
}

/** A pack ends after so many articles… */
const maxArticles = 100;
/** …or so many bytes of sources. */
const maxBytes = 10_000_000;

/** All packs, the oldest articles first. */
export const listPacks = memoizeByObject(({ articles, isSmall }: CorpusIndex): Pack[] => {
  const oldestFirst = articles.toReversed();
  if (isSmall)
    return oldestFirst.map((article) => ({
      articles: [article],
      records: routes.record(article.record.id),
      annotations: routes.annotations(article.record.id),
      sources: undefined,
    }));
  return groupArticles(oldestFirst).map((group, index) => ({
    articles: group,
    records: routes.recordPack(index + 1),
    annotations: routes.annotationPack(index + 1),
    sources: routes.sourcePack(index + 1),
  }));
});

/** The pack that holds the data of an article. */
export function packOf(corpus: CorpusIndex, id: string): Pack {
  const pack = packsById(corpus).get(id);
  if (!pack) throw new Error(`There is no article "${id}".`);
  return pack;
}

/** The file with the source of an article: its text as it was read, or the ZIP that has it. */
export function sourceFileOf(corpus: CorpusIndex, id: string): string {
  return packOf(corpus, id).sources ?? routes.source(id);
}

/** The files with the sources of an article: the text as it was read, and, if it is another, the file as received. */
export function sourcePathsOf({ id, original }: ArticleRecord): string[] {
  const text = routes.source(id);
  return original === undefined || original === "txt"
    ? [text]
    : [routes.original(id, original), text];
}

const packsById = memoizeByObject(
  (corpus: CorpusIndex): ReadonlyMap<string, Pack> =>
    new Map(
      listPacks(corpus).flatMap((pack) => pack.articles.map(({ record }) => [record.id, pack])),
    ),
);

function groupArticles(articles: readonly Article[]): Article[][] {
  const groups: Article[][] = [];
  let bytes = 0;
  for (const article of articles) {
    const group = groups.at(-1);
    const own = bytesOf(article);
    if (group && group.length < maxArticles && bytes + own <= maxBytes) {
      group.push(article);
      bytes += own;
    } else {
      groups.push([article]);
      bytes = own;
    }
  }
  return groups;
}

function bytesOf({ record, text }: Article): number {
  return sourcePathsOf(record).length > 1 ? record.bytes + text.length : text.length;
}
