/** Finds the names that stand in the same sentences as an entity. */
import { type Catalogue, type Subject, subjectKey } from "../shared/corpus-index.ts";
import { type PlacedMention, placeMentions } from "../shared/lay-out-blocks.ts";

export interface Companion {
  subject: Subject;
  /** In how many sentences both are named. */
  sentences: number;
}

/** Lists the names that share sentences with an entity, most shared sentences first. */
export function findCompanions(catalogue: Catalogue, subject: Subject): Companion[] {
  const own = subjectKey({ kind: subject.name.kind, id: subject.name.entry.id });
  const counts = new Map<string, number>();
  for (const article of subject.articles) {
    for (const keys of keysBySentence(placeMentions(article))) {
      if (!keys.has(own)) continue;
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  counts.delete(own);
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1))
    .flatMap(([key, sentences]) => {
      const companion = catalogue.subjects.get(key);
      return companion ? [{ subject: companion, sentences }] : [];
    });
}

function keysBySentence(mentions: readonly PlacedMention[]): Set<string>[] {
  const sentences = new Map<number, Set<string>>();
  for (const { mention, sentence } of mentions) {
    const keys = sentences.get(sentence.start) ?? new Set();
    sentences.set(sentence.start, keys.add(subjectKey(mention)));
  }
  return [...sentences.values()];
}
