/** Looks up names and articles for the data files. */
import {
  type Article,
  type CorpusIndex,
  type Entity,
  entityKey,
} from "../site/shared/corpus-index.ts";
import { type NameKind, nameFolders } from "../site/shared/routes.ts";

/** The name under which all spellings of an entity are listed. */
export function nameOf({ entities }: CorpusIndex, which: { kind: NameKind; id: string }): string {
  return entities.get(entityKey(which))?.name.entry.name ?? which.id;
}

/** All names of one kind, in the order of the corpus. */
export function entitiesOf({ entities }: CorpusIndex, kind: NameKind): Entity[] {
  return [...entities.values()].filter(({ name }) => name.kind === kind);
}

/** Whether there is something to follow: a name in one article may never be in another. */
export function hasFeed({ articles, hasPage }: Entity): boolean {
  return hasPage && articles.length > 1;
}

/** All names, kind by kind. */
export function allEntities(corpus: CorpusIndex): Entity[] {
  return nameFolders.flatMap(({ kind }) => entitiesOf(corpus, kind));
}

/**
 * Finds a name with its mentions and articles.
 *
 * @throws Error when there is none.
 */
export function entityAt(corpus: CorpusIndex, which: { kind: NameKind; id: string }): Entity {
  const entity = corpus.entities.get(entityKey(which));
  if (!entity) throw new Error(`There is no ${which.kind} "${which.id}".`);
  return entity;
}

/**
 * Finds an article by its id.
 *
 * @throws Error when there is none.
 */
export function articleAt({ articlesById }: CorpusIndex, id: string): Article {
  const article = articlesById.get(id);
  if (!article) throw new Error(`There is no article "${id}".`);
  return article;
}
