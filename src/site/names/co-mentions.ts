/** Finds the names that stand in the same sentences as an entity. */
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { countSentences } from "../together/count-sentences.ts";

export interface CoMention {
  entity: Entity;
  /** In how many sentences both are named; articles that print one text count once. */
  sentences: number;
}

/** Lists the names that share sentences with an entity, most shared sentences first. */
export function findCoMentions(corpus: CorpusIndex, entity: Entity): CoMention[] {
  const own = entityKey({ kind: entity.name.kind, id: entity.name.entry.id });
  const counts = countSentences(entity.articles, (keys) => (keys.has(own) ? [...keys] : []));
  counts.delete(own);
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b.sentences - a.sentences || (keyA < keyB ? -1 : 1))
    .flatMap(([key, { sentences }]) => {
      const other = corpus.entities.get(key);
      return other ? [{ entity: other, sentences }] : [];
    });
}
