/** The files from which scripts of the reader's desk cite articles, and see which are new. They load from a disk, too. */
import type { Article, CorpusIndex } from "../site/shared/corpus-index.ts";
import { displaySpan, layOutBlocks } from "../site/shared/lay-out-blocks.ts";
import { routes } from "../site/shared/routes.ts";
import {
  type CitedArticle,
  citedCallback,
  citedFolder,
  type CitedList,
  type CitedOrder,
  citedPerFile,
  type CitedVersions,
} from "../text/citations/cited-article.ts";
import { orderByDate } from "../text/order-by-date.ts";
import { shortHash } from "../text/short-hash.ts";
import { citeArticle } from "./citations/csl.ts";
import type { DataFile } from "./data-file.ts";

/** Lists the files; none in a corpus without articles. */
export function citedFiles(corpus: CorpusIndex): DataFile[] {
  const articles = corpus.articles
    .map((article) => ({ article, page: routes.article(article.record.id) }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  if (articles.length === 0) return [];
  const starts = Array.from(
    { length: Math.ceil(articles.length / citedPerFile) },
    (_, file) => file * citedPerFile,
  );
  const list: CitedList = starts.map((start) => articles[start]?.page ?? "");
  return [
    toScript("list", () => list),
    toScript(
      "versions",
      (): CitedVersions =>
        articles
          .map(({ article, page }) => shortHash(page) + shortHash(shownText(article)))
          .join(""),
    ),
    toScript("order", (): CitedOrder => listInOrder(corpus)),
    ...starts.map((start, file) =>
      toScript(String(file), () =>
        articles.slice(start, start + citedPerFile).map(({ article }) => toCited(corpus, article)),
      ),
    ),
  ];
}

function listInOrder({ articles }: CorpusIndex): string {
  const dated = articles.map(({ record: { id, published } }) => ({ id, ...published }));
  return orderByDate(dated)
    .map(({ id }) => shortHash(routes.article(id)))
    .join("");
}

function toCited(corpus: CorpusIndex, article: Article): CitedArticle {
  const { published } = article.record;
  const item = citeArticle(corpus, article);
  if (!published) return { item };
  const { from, to, how } = published;
  return { item, published: { from, to, how } };
}

function shownText(article: Article): string {
  return layOutBlocks(article)
    .map(({ block, repairs }) => displaySpan(article.text, block, repairs))
    .join("\n");
}

function toScript(name: string, content: () => unknown): DataFile {
  return {
    path: `${citedFolder}${name}.js`,
    write: () => [`${citedCallback}(${JSON.stringify(name)},${JSON.stringify(content())});\n`],
  };
}
