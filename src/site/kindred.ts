/** An article → other articles that name the same places, people and organisations, and which. */
import { type Article, type Catalogue, type Subject, subjectKey } from "./catalogue.ts";

export interface Kindred {
  article: Article;
  /** What both name, the rarest first. */
  shared: Subject[];
}

/** A name in more articles than this tells none of them apart (and to compare them all would take long). */
const commonest = 200;

/** In: an article. Out: its kindred, closest first: a shared name counts the more the fewer articles bear it. */
export function findKindred(catalogue: Catalogue, article: Article, most: number): Kindred[] {
  const scores = new Map<Article, { score: number; shared: Subject[] }>();
  for (const subject of rarestFirst(catalogue, article)) {
    for (const other of subject.articles) {
      if (other === article) continue;
      const entry = scores.get(other) ?? { score: 0, shared: [] };
      entry.score += 1 / subject.articles.length;
      entry.shared.push(subject);
      scores.set(other, entry);
    }
  }
  return [...scores]
    .sort(([a, { score: scoreA }], [b, { score: scoreB }]) =>
      scoreA === scoreB ? (a.record.id < b.record.id ? -1 : 1) : scoreB - scoreA,
    )
    .slice(0, most)
    .map(([other, { shared }]) => ({ article: other, shared }));
}

function rarestFirst(catalogue: Catalogue, article: Article): Subject[] {
  const keys = new Set(article.record.mentions.map(subjectKey));
  return [...keys]
    .flatMap((key) => catalogue.subjects.get(key) ?? [])
    .filter(({ articles }) => articles.length > 1 && articles.length <= commonest)
    .sort((a, b) => a.articles.length - b.articles.length);
}
