/** A person's name → the family name, where it is not simply the last word: "Xi Jinping", "Ursula von der Leyen". */
import { fold } from "../../text/fold.ts";
import type { Variant } from "../../record/record.ts";
import type { Lexicon } from "../../reading/entities/tagger/lexicon.ts";
import { isGivenName } from "./given-names.ts";

/** Family names, folded, that stand before the given name. */
export type FamilyFirst = ReadonlySet<string>;

/** Reads the table of family names that come first, one a line (tables/family-first.txt). */
export function readFamilyFirst(table: string): FamilyFirst {
  return new Set(table.split("\n").filter(Boolean));
}

/**
 * Finds the family name of a person when it is not the last word.
 *
 * What articles call the person on later mentions ("Xi said") is the best evidence; the tables decide when
 * there is none.
 */
export function findFamilyName(
  name: string,
  variants: readonly Variant[],
  tables: { familyFirst: FamilyFirst; lexicon: Lexicon },
): string | undefined {
  const words = name.split(" ");
  if (words.length < 2) return undefined;
  const [called] = variants
    .filter(({ text, how }) => how === "surname" && isEnd(text, name))
    .sort((a, b) => b.count - a.count || b.text.length - a.text.length);
  if (called && !isFirstNameOnly(called.text, words, tables.lexicon))
    return called.text === words.at(-1) ? undefined : called.text;
  return isFamilyFirst(words, tables) ? words[0] : undefined;
}

/** "Xi" or "von der Leyen": the words at either end of the name. */
function isEnd(text: string, name: string): boolean {
  return name.startsWith(`${text} `) || name.endsWith(` ${text}`);
}

/** "Greta" of Greta Thunberg is no family name. */
function isFirstNameOnly(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  return text === words[0] && isGivenName(fold(text), lexicon);
}

function isFamilyFirst(
  words: readonly string[],
  { familyFirst, lexicon }: { familyFirst: FamilyFirst; lexicon: Lexicon },
): boolean {
  const [first = "", ...given] = words.map(fold);
  if (hyphenated.test(words.at(-1) ?? "")) return true;
  if (!familyFirst.has(first) || !given.every((word) => syllables.test(word))) return false;
  // "Kim Anna": both may be given names, and the order is the usual one.
  const isUsual = given.length === 1 && given.every((word) => isGivenName(word, lexicon));
  return !(isUsual && lexicon.classesOfWord(first) !== 0);
}

/** "Jong-un", "Yong-jin": a given name of two syllables. */
const hyphenated = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "jinping", "phu", "kuan": one syllable of Chinese, Korean or Vietnamese, or two of Chinese. */
const syllables =
  /^(?:(?:[bcdfghjklmnpqrstvwxyz]|[ckpstz]h|tr|ngh?)?[aeiouwy]{1,4}(?:n[gh]?|[mptckl]|ch)?|(?:(?:[bcdfghjklmnpqrstwxyz]|[csz]h)?[aeiouy]{1,3}(?:ng?)?){2})$/;
