/**
 * The word tables of one language → what kinds of word its words can be. Names of people are shared by all
 * languages: they are looked up in plain Latin letters.
 */
import anyAscii from "any-ascii";
import type { ClassesOfWord } from "../tagger/document-lexicon.ts";
import { type Lexicon, wordClass } from "../tagger/lexicon.ts";

/** The kinds of word that a language has a list of. */
type ListedClass = "title" | "place" | "organisation" | "calendar" | "function" | "demonym";

/** Words of each kind, in lower case with blanks between them, by the code of the language (`tables/words.json`). */
export type LanguageWords = Readonly<Record<string, Readonly<Record<ListedClass, string>>>>;

export interface LexiconParts {
  words: Readonly<Record<ListedClass, string>>;
  /** Words that are usually no names, in lower case, one a line. */
  common: string;
  /** Where names of people are looked up. */
  names: Lexicon;
  /** What a word may be in the nominative, if the language has cases. */
  formsOf?: (word: string) => readonly string[];
  /** What the last part of a compound may be: "haus" of "rathaus"; never looked up as a name. */
  headsOf?: (word: string) => readonly string[];
}

const maxRemembered = 50_000;

/** Makes the look-up; it remembers what it was asked. */
export function readLanguageLexicon({
  words,
  common,
  names,
  formsOf,
  headsOf,
}: LexiconParts): ClassesOfWord {
  const classes = new Map<string, number>();
  const add = (word: string, bit: number) => classes.set(word, (classes.get(word) ?? 0) | bit);
  for (const word of common.split("\n")) if (word !== "") add(word, wordClass.common);
  for (const [name, list] of Object.entries(words))
    for (const word of list.split(" ")) if (word !== "") add(word, wordClass[name as ListedClass]);
  const known = new Map<string, number>();
  return (word) => {
    const lower = word.toLowerCase().replaceAll("’", "'");
    const cached = known.get(lower);
    if (cached !== undefined) return cached;
    let found = 0;
    for (const form of formsOf?.(lower) ?? [lower])
      found |=
        (classes.get(form) ?? 0) |
        (names.classesOfWord(anyAscii(form).toLowerCase()) & nameClasses);
    if (found === 0)
      for (const head of headsOf?.(lower) ?? []) {
        const isCompound = head.length < lower.length - longestEnding;
        const known = classes.get(head) ?? 0;
        found |= known !== 0 && isCompound ? known | wordClass.compound : known;
      }
    if (known.size >= maxRemembered) known.clear();
    known.set(lower, found);
    return found;
  };
}

const longestEnding = 3;

const nameClasses = wordClass.given | wordClass.family;
