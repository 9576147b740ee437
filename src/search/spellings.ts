/** A name → its spellings, and those that find more than the words a reader searched for. */
import type { NameKind } from "./searchable.ts";
import { foldWords } from "./words.ts";

export interface Spelling {
  /** As printed. */
  text: string;
  /** Folded. */
  words: string[];
}

const maxSpellings = 12;

/** Splits the spellings of a name into words. A person's last name counts as a spelling of its own. */
export function toSpellings(kind: NameKind, texts: readonly string[]): Spelling[] {
  const toSpelling = (text: string) => ({ text, words: foldWords(text) });
  const whole = texts.map(toSpelling).filter(({ words }) => words.length > 0);
  if (kind !== "person") return whole;
  const lastNames = whole
    .map(({ text }) => toSpelling(text.slice(text.lastIndexOf(" ") + 1)))
    .filter(({ words }) => words.join("").length > 2);
  return [...whole, ...lastNames];
}

/**
 * Of the spellings of one name, those that must be searched besides: a spelling that contains the words of the
 * query, or another spelling, finds nothing more than these do.
 *
 * @param searched the words of the query
 * @example of Zelensky, Volodymyr Zelensky and Zelenskiy, searched for as "zelenskiy" → Zelensky
 */
export function otherSpellings(
  spellings: readonly Spelling[],
  searched: readonly string[],
): Spelling[] {
  const byKey = new Map(spellings.map((spelling) => [spelling.words.join("_"), spelling]));
  const own = searched.join("_");
  byKey.delete(own);
  return [...byKey]
    .filter(([key]) => !contains(key, own))
    .filter(([key]) => ![...byKey.keys()].some((other) => other !== key && contains(key, other)))
    .map(([, spelling]) => spelling)
    .slice(0, maxSpellings);
}

function contains(key: string, part: string): boolean {
  return `_${key}_`.includes(`_${part}_`);
}
