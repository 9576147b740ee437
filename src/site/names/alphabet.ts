/** Groups entities under the letters that they are filed under. */
import { slugify } from "../../text/slug.ts";
import type { Entity } from "../shared/corpus-index.ts";
import { filingWord } from "./filed-name.ts";

export interface LetterGroup {
  /** "A" to "Z", or "0–9" for everything else. */
  letter: string;
  /** The same for an address: "a" to "z", or "other". */
  id: string;
  entities: Entity[];
}

const byAlphabet = new Intl.Collator("en", { numeric: true });

/** The letters in use, each with its entities in alphabetical order. */
export function groupByLetter(entities: readonly Entity[]): LetterGroup[] {
  const groups = new Map<string, Entity[]>();
  const filed = entities.map((entity) => ({ entity, word: filingWord(entity.name) }));
  filed.sort(
    (a, b) =>
      byAlphabet.compare(a.word, b.word) ||
      (a.entity.name.entry.id < b.entity.name.entry.id ? -1 : 1),
  );
  for (const { entity, word } of filed) {
    const id = letterOf(word);
    const group = groups.get(id) ?? [];
    group.push(entity);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a.length === b.length ? (a < b ? -1 : 1) : a.length - b.length))
    .map(([id, group]) => ({
      id,
      letter: id === "other" ? "0–9" : id.toUpperCase(),
      entities: group,
    }));
}

/** "Łódź" → "l", "Харків" → "k", "9th of July Avenue" → "other" */
function letterOf(word: string): string {
  const first = slugify(word).charAt(0);
  return first >= "a" && first <= "z" ? first : "other";
}
