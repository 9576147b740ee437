/** What the data files tell of a name. */
import { type Catalogue, type Subject, subjectKey } from "../site/catalogue.ts";
import { type NameKind, nameFolders } from "../site/routes.ts";

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
