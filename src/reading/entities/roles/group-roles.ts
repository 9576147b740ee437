/** Articles → the roles that their texts state, person by person. */
import type { ArticleRecord, Role } from "../../../record/record.ts";
import type { ReadingTables } from "../../reading-tables.ts";
import { findRoles } from "./find-roles.ts";

/** Groups the roles that the texts state by person. */
export function groupRoles(
  articles: readonly ArticleRecord[],
  texts: ReadonlyMap<string, string>,
  tables: ReadingTables,
): Map<string, Role[]> {
  const rolesOf = new Map<string, Role[]>();
  for (const { id, file, blocks, mentions } of articles) {
    const text = texts.get(file) ?? "";
    for (const { person, start, end } of findRoles(text, blocks, mentions, tables.roleWords)) {
      const roles = rolesOf.get(person) ?? [];
      roles.push({ text: text.slice(start, end), article: id, start, end });
      rolesOf.set(person, roles);
    }
  }
  return rolesOf;
}
