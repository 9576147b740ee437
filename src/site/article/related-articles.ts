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

type Score = readonly [article: Article, score: number];

/** Finds the articles related to one, closest first: what few articles share counts more. Copies of it are none. */
export function findRelatedArticles(
  corpus: CorpusIndex,
  article: Article,
  most: number,
): RelatedArticle[] {
  const entities = entitiesOf(corpus, article);
  const days = daysOf(corpus, article);
  const scores = new Map<Article, number>();
  for (const { articles } of [...entities, ...days])
    for (const other of articles) scores.set(other, (scores.get(other) ?? 0) + 1 / articles.length);
  const own = textOf(article);
  return findClosest(scores, most, (other) => textOf(other) !== own).map(([other]) => ({
    article: other,
    shared: entities.filter(({ articles }) => articles.includes(other)),
    days: days.flatMap(({ day, articles }) => (articles.includes(other) ? [day] : [])),
  }));
}

/** A few of thousands, so they are not sorted. */
function findClosest(
  scores: Iterable<Score>,
  most: number,
  isMeant: (article: Article) => boolean,
): Score[] {
  const closest: Score[] = [];
  for (const score of scores) {
    const farthest = closest[most - 1];
    if ((farthest && compareScores(farthest, score) < 0) || !isMeant(score[0])) continue;
    const at = closest.findIndex((other) => compareScores(score, other) < 0);
    closest.splice(at < 0 ? closest.length : at, 0, score);
    closest.length = Math.min(closest.length, most);
  }
  return closest;
}

function compareScores([a, scoreOfA]: Score, [b, scoreOfB]: Score): number {
  return scoreOfB - scoreOfA || (a.record.id < b.record.id ? -1 : 1);
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
