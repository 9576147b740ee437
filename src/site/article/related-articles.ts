/** Finds other articles that name the same places, people and organisations, or speak of the same days. */
import { type Article, type Catalogue, type Subject, subjectKey } from "../shared/corpus-index.ts";
import { onceForEach } from "../shared/memoize-by-object.ts";

export interface Kindred {
  article: Article;
  /** The names in both, rarest first. */
  shared: Subject[];
  /** The days that both speak of or were published on, rarest first. */
  days: string[];
}

/** A name in more articles than this does not tell them apart, and comparing them all would take long. */
const commonest = 200;

interface Score extends Kindred {
  score: number;
}

/** Finds the articles related to one, closest first: what few articles share counts more. */
export function findKindred(catalogue: Catalogue, article: Article, most: number): Kindred[] {
  const scores = new Map<Article, Score>();
  const share = (articles: readonly Article[], add: (score: Score) => void) => {
    for (const other of articles) {
      if (other === article) continue;
      const entry = scores.get(other) ?? { article: other, shared: [], days: [], score: 0 };
      entry.score += 1 / articles.length;
      add(entry);
      scores.set(other, entry);
    }
  };
  for (const subject of subjectsOf(catalogue, article)) {
    share(subject.articles, ({ shared }) => shared.push(subject));
  }
  for (const { day, articles } of daysOf(catalogue, article)) {
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

function subjectsOf(catalogue: Catalogue, article: Article): Subject[] {
  const keys = new Set(article.record.mentions.map(subjectKey));
  return [...keys]
    .flatMap((key) => catalogue.subjects.get(key) ?? [])
    .filter(({ articles }) => isTelling(articles))
    .sort((a, b) => a.articles.length - b.articles.length);
}

function daysOf(catalogue: Catalogue, article: Article) {
  const articlesOf = byDay(catalogue);
  return [...daysNamedIn(article)]
    .map((day) => ({ day, articles: articlesOf.get(day) ?? [] }))
    .filter(({ articles }) => isTelling(articles))
    .sort((a, b) => a.articles.length - b.articles.length || (a.day < b.day ? 1 : -1));
}

function isTelling(articles: readonly Article[]): boolean {
  return articles.length > 1 && articles.length <= commonest;
}

const byDay = onceForEach((catalogue: Catalogue): Map<string, Article[]> => {
  const days = new Map<string, Article[]>();
  for (const article of catalogue.articles) {
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
