/** Finds other articles that name the same places, people and organisations, or speak of the same days. */
import { type Article, type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { textOf } from "../copies/copies.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";

export interface RelatedArticle {
  article: Article;
  /** The names in both, rarest first. */
  shared: Entity[];
  /** The days that both speak of or were published on, rarest first. */
  days: string[];
}

/** A name in more articles than this does not tell them apart, and comparing them all would take long. */
const mostArticles = 200;

interface Score extends RelatedArticle {
  score: number;
}

/** Finds the articles related to one, closest first: what few articles share counts more. Copies of it are none. */
export function findRelatedArticles(
  corpus: CorpusIndex,
  article: Article,
  most: number,
): RelatedArticle[] {
  const scores = new Map<Article, Score>();
  const share = (articles: readonly Article[], add: (score: Score) => void) => {
    for (const other of articles) {
      if (textOf(other) === textOf(article)) continue;
      const entry = scores.get(other) ?? { article: other, shared: [], days: [], score: 0 };
      entry.score += 1 / articles.length;
      add(entry);
      scores.set(other, entry);
    }
  };
  for (const entity of entitiesOf(corpus, article)) {
    share(entity.articles, ({ shared }) => shared.push(entity));
  }
  for (const { day, articles } of daysOf(corpus, article)) {
    share(articles, ({ days }) => days.push(day));
  }
  return [...scores.values()]
    .sort((a, b) =>
      a.score === b.score
        ? a.article.record.id < b.article.record.id
          ? -1
          : 1
        : b.score - a.score,
    )
    .slice(0, most)
    .map(({ article: other, shared, days }) => ({ article: other, shared, days }));
}

function entitiesOf(corpus: CorpusIndex, article: Article): Entity[] {
  const keys = new Set(article.record.mentions.map(entityKey));
  return [...keys]
    .flatMap((key) => corpus.entities.get(key) ?? [])
    .filter(({ articles }) => isDistinctive(articles))
    .sort((a, b) => a.articles.length - b.articles.length);
}

function daysOf(corpus: CorpusIndex, article: Article) {
  const articlesOf = byDay(corpus);
  return [...daysNamedIn(article)]
    .map((day) => ({ day, articles: articlesOf.get(day) ?? [] }))
    .filter(({ articles }) => isDistinctive(articles))
    .sort((a, b) => a.articles.length - b.articles.length || (a.day < b.day ? 1 : -1));
}

function isDistinctive(articles: readonly Article[]): boolean {
  return articles.length > 1 && articles.length <= mostArticles;
}

const byDay = memoizeByObject((corpus: CorpusIndex): Map<string, Article[]> => {
  const days = new Map<string, Article[]>();
  for (const article of corpus.articles) {
    for (const day of daysNamedIn(article)) {
      const articles = days.get(day);
      if (articles) articles.push(article);
      else days.set(day, [article]);
    }
  }
  return days;
});

/** The single days that an article names, and its day of publication when that is known to the day. */
function daysNamedIn({ record: { dates, published } }: Article): Set<string> {
  const days = [...dates, ...(published ? [published] : [])];
  return new Set(days.flatMap(({ from, to }) => (from !== undefined && from === to ? [from] : [])));
}
