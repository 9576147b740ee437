/** The lexicon of one document in a language whose tables are asked by the word, not by its number. */
import type { Lexicon } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

/** The classes of a word as written, see lexicon.ts. */
export type ClassesOfWord = (word: string) => number;

/** Asks once for each word: its number alone tells no ending. */
export function openLexicon(text: string, tokens: Tokens, classesOfWord: ClassesOfWord): Lexicon {
  const classes = new Map<number, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i] as number;
    if (!classes.has(word))
      classes.set(word, classesOfWord(text.slice(tokens.start[i], tokens.end[i])));
  }
  return { classesOf: (word) => classes.get(word) ?? 0, classesOfWord };
}
