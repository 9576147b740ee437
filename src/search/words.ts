/**
 * Text → its words, folded: in the form in which the index and a query compare them.
 * `../text/fold.ts` is another folding, for the keys of names; it also ignores spaces, hyphens and dots.
 */
import { plainLetters } from "../text/fold.ts";

/** A word of a text. */
export interface Word {
  /** Without case, accents, apostrophes and the endings behind them. */
  folded: string;
  /** Where it is printed, in UTF-16 offsets. */
  start: number;
  end: number;
}

/**
 * A run of letters, digits and their marks, with apostrophes inside: "Zaporizhzhia’s", "сім’я".
 * Scripts written without spaces give one word for each letter, so that a query in them is a phrase.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}\u00ad]|(?<=[\p{L}\p{M}])['’ʼ](?=\p{L}))+/gu;
const plainWord = /^[a-z0-9]+$/;
/** "Kyiv’s" → "Kyiv": the possessive is the same word. */
const possessive = /['’ʼ]s$/i;
/**
 * "Ankara’da", "Erdoğan’ın" → "Ankara", "Erdoğan": Turkish puts the endings of names behind an apostrophe. One that
 * is just a vowel follows a consonant; in Sana’a it is part of the name.
 */
const turkishEnding =
  /(?<=\p{Script=Latin}{2})['’ʼ](?:[dt][ae]n?|[dt][ae]ki(?:ler)?|n?[ıiuü]n|y?l[ae]|y[ıiuüae]|n[ıiuü]|n[dt][ae]n?|(?<=[^aeıioöuü]['’ʼ])[ıiuüae]|l[ıiuü]|l[ae]r[ıi]?)$/u;
const apostrophe = /['’ʼ\u00ad]/g;
/** Accents and vowel points. Vowel signs that are letters of their own (Devanagari, Thai) stay. */
const accent =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
const specialLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
/** Longer words are cut, in the index and in a query alike. */
const maxWordLength = 60;

/**
 * Finds the words of a text, in order.
 *
 * @param from offset at which the first word may begin
 * @param until offset before which the last word must begin; it may end after it
 * @example findWords("Putin’s air-defence") → putin, air, defence
 */
export function findWords(text: string, from = 0, until = text.length): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(word);
  pattern.lastIndex = from;
  for (const match of text.matchAll(pattern)) {
    if (match.index >= until) break;
    const folded = foldWord(match[0]);
    if (folded !== "")
      words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The same without offsets. "São Paulo" → ["sao", "paulo"] */
export function foldWords(text: string): string[] {
  return findWords(text).map(({ folded }) => folded);
}

/** "Zelenskyʼs" → "zelensky" */
function foldWord(printed: string): string {
  const lower = printed.slice(0, maxWordLength).toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower
    .replace(possessive, "")
    .replace(turkishEnding, "")
    .replace(apostrophe, "")
    .normalize("NFKD")
    .replace(accent, "")
    .replace(specialLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFC");
}
