/** Finds the names that stand in the same sentences as an entity. */
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { type DisplayMention, layOutMentions } from "../shared/lay-out-blocks.ts";

export interface CoMention {
  entity: Entity;
  /** In how many sentences both are named. */
  sentences: number;
}

/** Lists the names that share sentences with an entity, most shared sentences first. */
export function findCoMentions(corpus: CorpusIndex, entity: Entity): CoMention[] {
  const own = entityKey({ kind: entity.name.kind, id: entity.name.entry.id });
  const counts = new Map<string, number>();
  for (const article of entity.articles) {
    for (const keys of keysBySentence(layOutMentions(article))) {
      if (!keys.has(own)) continue;
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  counts.delete(own);
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1))
    .flatMap(([key, sentences]) => {
      const other = corpus.entities.get(key);
      return other ? [{ entity: other, sentences }] : [];
    });
}

function keysBySentence(mentions: readonly DisplayMention[]): Set<string>[] {
  const sentences = new Map<number, Set<string>>();
  for (const { mention, sentence } of mentions) {
    const keys = sentences.get(sentence.start) ?? new Set();
    sentences.set(sentence.start, keys.add(entityKey(mention)));
  }
  return [...sentences.values()];
}
