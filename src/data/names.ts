/** Looks up names and articles for the data files. */
import {
  type Article,
  type Catalogue,
  type Subject,
  subjectKey,
} from "../site/shared/corpus-index.ts";
import { type NameKind, nameFolders } from "../site/shared/routes.ts";

/** The name under which all spellings of an entity are listed. */
export function nameOf({ subjects }: Catalogue, which: { kind: NameKind; id: string }): string {
  return subjects.get(subjectKey(which))?.name.entry.name ?? which.id;
}

/** All names of one kind, in the order of the corpus. */
export function subjectsOf({ subjects }: Catalogue, kind: NameKind): Subject[] {
  return [...subjects.values()].filter(({ name }) => name.kind === kind);
}

/** All names, kind by kind. */
export function allSubjects(catalogue: Catalogue): Subject[] {
  return nameFolders.flatMap(({ kind }) => subjectsOf(catalogue, kind));
}

/**
 * Finds a name with its mentions and articles.
 *
 * @throws Error when there is none.
 */
export function subjectAt(catalogue: Catalogue, which: { kind: NameKind; id: string }): Subject {
  const subject = catalogue.subjects.get(subjectKey(which));
  if (!subject) throw new Error(`There is no ${which.kind} "${which.id}".`);
  return subject;
}

/**
 * Finds an article by its id.
 *
 * @throws Error when there is none.
 */
export function articleAt({ articlesById }: Catalogue, id: string): Article {
  const article = articlesById.get(id);
  if (!article) throw new Error(`There is no article "${id}".`);
  return article;
}
