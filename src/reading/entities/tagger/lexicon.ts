/** Word tables → what kinds of word a word can be, one look-up each. */
import { hashOf } from "./hash.ts";
import { toNumberMap } from "./number-map.ts";

/** One bit for each table; a word may stand in several: "Rose" is a given name and a common word. */
export const wordClass = {
  given: 1,
  family: 2,
  common: 4,
  title: 8,
  organisation: 16,
  place: 32,
  demonym: 64,
  calendar: 128,
  vessel: 256,
  facility: 512,
  club: 1024,
  function: 2048,
  demonymOpener: 4096,
  /** Given names of women. */
  woman: 8192,
  /** Given names of either sex, or of which the source does not say. */
  either: 16384,
  /** Known by its last part only, as "Lüneburg" is by "Burg". */
  compound: 32768,
} as const;

const tables = {
  given: "given-names",
  family: "family-names",
  common: "common-words",
  title: "titles",
  organisation: "organisation-words",
  place: "place-words",
  demonym: "demonyms",
  calendar: "calendar-words",
  vessel: "vessel-words",
  facility: "facility-words",
  club: "club-words",
  function: "function-words",
  demonymOpener: "demonym-openers",
  woman: "women-names",
  either: "either-names",
} as const satisfies Partial<Record<keyof typeof wordClass, string>>;

/** Those that the tagger learnt to weigh; the rules look at the others. */
export const learntClasses = 255;

export interface Lexicon {
  /** The classes of a word, by its hash; 0 for a word no table has. */
  classesOf(word: number): number;
  /** The same for a word as written. */
  classesOfWord(word: string): number;
}

/**
 * Reads the word lists of the tagger.
 *
 * @param readTable - gives the text of a table by its name: one word a line, in lower case.
 */
export function readLexicon(readTable: (table: string) => string): Lexicon {
  const classes = new Map<number, number>();
  for (const [name, table] of Object.entries(tables)) {
    const bit = wordClass[name as keyof typeof wordClass];
    for (const word of readTable(table).split("\n")) {
      if (word === "") continue;
      const hash = hashOf(word);
      classes.set(hash, (classes.get(hash) ?? 0) | bit);
    }
  }
  const classesOf = toNumberMap(classes);
  return { classesOf, classesOfWord: (word) => classesOf(hashOf(word)) };
}
