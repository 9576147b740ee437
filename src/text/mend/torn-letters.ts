/**
 * Letters that the page's style set apart and the collector tore off: the first letter of an article
 * (`T he bridge`, `K EVIN MARLOWE`), and words spaced for show (`B R E A K I N G`).
 */
import { mark } from "../interface-language.ts";
import type { Repair } from "../../record/record.ts";
import { replaceAll } from "./replace-all.ts";
import type { TextVocabulary } from "./vocabulary.ts";

/** A repair for the blank space between letters that are certainly one word. */
export function findTornLetters(text: string, vocabulary: TextVocabulary): Repair[] {
  return [...findDropCaps(text, vocabulary), ...findSpacedWords(text, vocabulary)];
}

/** `K EVIN`, `“T he`, at the start of a line; `T` on a line of its own over `he bridge`. */
const dropCap =
  /(?<=^[ \t]{0,8}["“‘'«„]{0,2})(?<letter>\p{Lu})(?<gap>[ \t\u00A0]{1,3}|[ \t]{0,8}(?:\r\n|[\n\r])(?:[ \t]{0,8}(?:\r\n|[\n\r]))?[ \t]{0,8})(?<rest>\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+(?![\p{Ll}\p{M}]))/gmu;

/** The words that a text may have torn: those that begin with a letter by itself. */
export function findTornWords(text: string): string[] {
  return Array.from(
    text.matchAll(dropCap),
    ({ groups = {} }) => `${groups["letter"] ?? ""}${groups["rest"] ?? ""}`,
  );
}

function findDropCaps(text: string, vocabulary: TextVocabulary): Repair[] {
  const named = new Set(text.match(letterAsWord));
  return Array.from(text.matchAll(dropCap)).flatMap(({ index, groups = {} }) => {
    const { letter = "", gap = "", rest = "" } = groups;
    if (named.has(letter) && vocabulary.isWord(rest)) return [];
    if (!isTornOff(letter, rest, vocabulary)) return [];
    const start = index + letter.length;
    return [{ start, end: start + gap.length, kind: mark("torn-off first letter"), text: "" }];
  });
}

/** "the language R is": a text that speaks of a letter does not tear it off. */
const letterAsWord = /(?<=\p{Ll} )\p{Lu}(?= \p{Ll}|[,;)])/gu;

function isTornOff(letter: string, rest: string, vocabulary: TextVocabulary): boolean {
  if (englishLetters.test(letter) && vocabulary.isWord(rest)) return false;
  if (!vocabulary.isKnown(letter + rest) || lettered.test(`${letter} ${rest}`)) return false;
  const isEnglish = vocabulary.timesPrinted("the") > 0;
  if (!(isEnglish ? englishLetters : lettersOfOthers).test(letter)) return true;
  if (vocabulary.isWord(rest) || vocabulary.timesPrinted(rest) > 1) return false;
  return isEnglish || vocabulary.timesPrinted(letter + rest) > 0;
}

/**
 * Letters that are words: "A long road", "I am"; "Y las", "E poi", "И все", "В доме". A letter is torn off if what follows is no
 * word; as the words of other languages are not all known, the text must also print the whole elsewhere: "И вот" is
 * not the town of Ивот.
 */
const englishLetters = /[AIO]/;
const lettersOfOthers = /[AÀEIOUYАВИІЙКОСУЯЗ]/;

/** Roads and trains that are called by a letter. */
const lettered = /^(?:B roads?|S trains?)$/;

/** Four letters or more, each by itself: the space comes first, so that most words are passed over quickly. */
const spacedWord =
  / (?=\p{L} \p{L} \p{L})(?<=(?<![\p{L}\p{N}.'’-] ?)(?<first>\p{L}) )\p{L}(?: \p{L}){2,29}(?! ?[\p{L}\p{N}])/gu;

function findSpacedWords(text: string, vocabulary: TextVocabulary): Repair[] {
  return [...text.matchAll(spacedWord)].flatMap(({ 0: others, index: space, groups = {} }) => {
    const { first = "" } = groups;
    const index = space - first.length;
    const found = first + others;
    const word = found.replaceAll(" ", "");
    const isOneCase = word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
    if (!isOneCase || !(vocabulary.isWord(word) || vocabulary.isName(word))) return [];
    return replaceAll(found, / /g, { kind: mark("spaced word"), by: "" }).map((repair) => ({
      ...repair,
      start: index + repair.start,
      end: index + repair.end,
    }));
  });
}
