/** The names and articles of the catalogue as the data files look them up. */
import {
  type Article,
  type Catalogue,
  type Subject,
  subjectKey,
} from "../site/shared/corpus-index.ts";
import { type NameKind, nameFolders } from "../site/shared/routes.ts";

/** In: the catalogue and which name. Out: what all its spellings go by. */
export function nameOf({ subjects }: Catalogue, which: { kind: NameKind; id: string }): string {
  return subjects.get(subjectKey(which))?.name.entry.name ?? which.id;
}

/** In: the catalogue and a kind. Out: its names as the corpus lists them. */
export function subjectsOf({ subjects }: Catalogue, kind: NameKind): Subject[] {
  return [...subjects.values()].filter(({ name }) => name.kind === kind);
}

/** Out: all names of all kinds, kind by kind. */
export function allSubjects(catalogue: Catalogue): Subject[] {
  return nameFolders.flatMap(({ kind }) => subjectsOf(catalogue, kind));
}

/** In: the catalogue and which name. Out: the name with all that is printed of it. Throws when there is none. */
export function subjectAt(catalogue: Catalogue, which: { kind: NameKind; id: string }): Subject {
  const subject = catalogue.subjects.get(subjectKey(which));
  if (!subject) throw new Error(`There is no ${which.kind} "${which.id}".`);
  return subject;
}

/** In: the catalogue and the id of an article. Out: the article. Throws when there is none. */
export function articleAt({ articlesById }: Catalogue, id: string): Article {
  const article = articlesById.get(id);
  if (!article) throw new Error(`There is no article "${id}".`);
  return article;
}
