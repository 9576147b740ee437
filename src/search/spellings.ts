/** A name → its spellings, and those that say more than what was searched. */
import { foldWords } from "./words.ts";
import type { NameKind } from "./searchable.ts";

export interface Spelling {
  /** As printed. */
  text: string;
  /** Folded. */
  words: string[];
}

const mostSpellings = 12;

/** In: the kind of a name and its texts. Out: each as words; of a person the last name alone as well. */
export function spellingsOf(kind: NameKind, texts: readonly string[]): Spelling[] {
  const all = texts
    .map((text) => ({ text, words: foldWords(text) }))
    .filter(({ words }) => words.length > 0);
  if (kind !== "person") return all;
  const lasts = all
    .map(({ text }) => text.slice(text.lastIndexOf(" ") + 1))
    .map((text) => ({ text, words: foldWords(text) }))
    .filter(({ words }) => words.join("").length > 2);
  return [...all, ...lasts];
}

/** In: spellings of one name, the words searched. Out: those found by neither the words nor another of the spellings. */
export function otherSpellings(
  spellings: readonly Spelling[],
  searched: readonly string[],
): Spelling[] {
  const all = new Map(spellings.map((spelling) => [spelling.words.join("_"), spelling]));
  const own = searched.join("_");
  all.delete(own);
  return [...all]
    .filter(([key]) => !contains(key, own))
    .filter(([key]) => ![...all.keys()].some((other) => other !== key && contains(key, other)))
    .map(([, spelling]) => spelling)
    .slice(0, mostSpellings);
}

function contains(whole: string, piece: string): boolean {
  return `_${whole}_`.includes(`_${piece}_`);
}
