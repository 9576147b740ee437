/** The list of all articles, newest first, fifty a page, under the month or year that they are from. */
import { t } from "../../text/interface-language.ts";
import { type Collection, listCollections } from "../shared/collections.ts";
import { type ArticleEntry, toArticleEntry } from "../shared/article-entry.ts";
import { type Article, type CorpusIndex, orderWords } from "../shared/corpus-index.ts";
import { toDateNote } from "../shared/date-note.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";

export interface ArticleGroup {
  heading: string;
  anchor: string;
  entries: ArticleEntry[];
}

export type ArticleList = ReturnType<typeof toArticleList>;

const articlesOnAPage = 50;

/** The pages of the list of articles. */
export function articleListPages(corpus: CorpusIndex) {
  return pagesOf(corpus.articles, articlesOnAPage).map(({ number }) => ({
    path: routes.articles(number),
    number,
  }));
}

/** The pages of the lists of all collections. */
export function collectionPages(corpus: CorpusIndex) {
  return listCollections(corpus).flatMap((collection) =>
    pagesOf(collection.articles, articlesOnAPage).map(({ number }) => ({
      path: routes.collection(collection.id, number),
      collection,
      number,
    })),
  );
}

/** What one page of the list of all articles shows. */
export function toArticleList(corpus: CorpusIndex, number: number) {
  const path = routes.articles(number);
  return {
    ...toListPage(corpus, {
      title: t("Articles"),
      articles: corpus.articles,
      number,
      pathOf: (page) => routes.articles(page),
    }),
    collections: listCollections(corpus).map(({ id, name, articles }) => ({
      text: name,
      count: articles.length,
      href: linkFrom(path, routes.collection(id)),
    })),
    list: toList("articles", path, tableFile("articles")),
    search: "",
  };
}

/** What one page of the list of a collection shows. */
export function toCollectionList(
  corpus: CorpusIndex,
  { id, name, articles }: Collection,
  number: number,
): ArticleList {
  const path = routes.collection(id, number);
  return {
    ...toListPage(corpus, {
      title: name,
      articles,
      number,
      pathOf: (page) => routes.collection(id, page),
    }),
    collections: [],
    list: toList("articles", path, tableFile("articles")),
    search: linkFrom(path, `${routes.search}#with=collection:${id}`),
  };
}

interface ListedArticles {
  title: string;
  articles: readonly Article[];
  /** Of the page. */
  number: number;
  pathOf: (page: number) => string;
}

function toListPage(corpus: CorpusIndex, { title, articles, number, pathOf }: ListedArticles) {
  const path = pathOf(number);
  const pages = pagesOf(articles, articlesOnAPage);
  const groups = groupByYear(corpus, pages[number - 1]?.entries ?? [], path);
  const dates = toDateNote(groups.flatMap(({ entries }) => entries.map(({ when }) => when)));
  return {
    path,
    title: number === 1 ? title : t("{title}, page {number}", { title, number }),
    summary: `${[`${countOf(articles.length, "article")}, ${orderWords(corpus)}`, dates.words].filter(Boolean).join("; ")}.`,
    dates,
    years: countYears(articles).map(({ year, first, count }) => ({
      text: year ?? t("Undated"),
      href: `${linkFrom(path, pathOf(Math.floor(first / articlesOnAPage) + 1))}#${anchorOf(year)}`,
      count,
    })),
    groups,
    pages: toPageLinks(number, pages.length, (page) => linkFrom(path, pathOf(page))),
  };
}

/** Groups sorted articles by year, or by month when all are of one year; undated ones come under a heading that says so. */
export function groupByYear(
  corpus: CorpusIndex,
  articles: readonly Article[],
  path: string,
): ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  for (const article of articles) {
    const year = yearOf(article);
    const anchor = anchorOf(year);
    if (groups.at(-1)?.anchor !== anchor) {
      groups.push({ heading: year ?? t("Undated"), anchor, entries: [] });
    }
    groups.at(-1)?.entries.push(toArticleEntry(corpus, article, path));
  }
  return groups;
}

/** The years of a list in its order, each with the position of its first article. Every page of the list has them. */
const countYears = memoizeByObject((articles: readonly Article[]) => {
  const years = new Map<string | undefined, { first: number; count: number }>();
  for (const [first, article] of articles.entries()) {
    const year = years.get(yearOf(article)) ?? { first, count: 0 };
    year.count += 1;
    years.set(yearOf(article), year);
  }
  return [...years].map(([year, counted]) => ({ year, ...counted }));
});

function yearOf({ record }: Article): string | undefined {
  return record.published?.to.slice(0, 4);
}

function anchorOf(year: string | undefined): string {
  return year === undefined ? "undated" : `year-${year}`;
}
