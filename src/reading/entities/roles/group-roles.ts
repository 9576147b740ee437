/** Articles → the roles that their texts state, person by person. */
import type { Block, Mention, Role } from "../../../record/record.ts";
import type { ReadingText } from "../../../text/mend/reading-text.ts";
import { findRoles, type RoleWords } from "./find-roles.ts";

/** An article in which people are named. Spans count in the reading text. */
export interface ReadArticle {
  id: string;
  reading: ReadingText;
  blocks: readonly Block[];
  mentions: readonly Mention[];
}

/** Groups the roles that the texts state by person; their spans count in the source. */
export function groupRoles(
  articles: readonly ReadArticle[],
  words: RoleWords,
): Map<string, Role[]> {
  const rolesOf = new Map<string, Role[]>();
  for (const { id, reading, blocks, mentions } of articles) {
    const { text, toSource } = reading;
    for (const { person, start, end } of findRoles(text, blocks, mentions, words)) {
      const roles = rolesOf.get(person) ?? [];
      roles.push({ text: text.slice(start, end), article: id, ...toSource({ start, end }) });
      rolesOf.set(person, roles);
    }
  }
  return rolesOf;
}
