/** Which words there are: what decides whether letters that stand apart are one word. */

/** Words that the tables know, in any case. */
export interface Vocabulary {
  /** A word of the language that can begin with a small letter. */
  isWord(word: string): boolean;
  /** A word of a name: of a person, a place, a people. */
  isName(word: string): boolean;
}

/** Words that the tables know, or that stand elsewhere in the text. */
export interface TextVocabulary extends Vocabulary {
  /** Whether the text prints the word, also with hyphens: "non-governmental". */
  isPrinted(word: string): boolean;
  /** Whether it is a word at all. */
  isKnown(word: string): boolean;
}

/** Adds the words of a text to what the tables know. The text is gone through once, when it is first asked. */
export function withWordsOf(text: string, tables: Vocabulary): TextVocabulary {
  let printed: Set<string> | undefined;
  const isPrinted = (word: string) => {
    printed ??= new Set(Array.from(text.matchAll(anyWord), ([found]) => found.toLowerCase()));
    return printed.has(word.toLowerCase());
  };
  const isKnown = (word: string) => tables.isWord(word) || tables.isName(word) || isPrinted(word);
  return { ...tables, isPrinted, isKnown };
}

const anyWord = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
