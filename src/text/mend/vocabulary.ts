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
  /** How often the text prints the word by itself; also one with hyphens: "non-governmental". */
  timesPrinted(word: string): number;
  /** Whether it is a word at all. */
  isKnown(word: string): boolean;
}

/** Every word of a text as printed. Those with hyphens and apostrophes are one. */
export function listWords(text: string): string[] {
  return text.match(anyWord) ?? [];
}

/** Adds the words of a text to what the tables know. The text is gone through once, when it is first asked. */
export function withWordsOf(text: string, tables: Vocabulary): TextVocabulary {
  let times: Map<string, number> | undefined;
  const timesPrinted = (word: string) => {
    times ??= countWords(text);
    return times.get(word.toLowerCase()) ?? 0;
  };
  const isKnown = (word: string) =>
    tables.isWord(word) || tables.isName(word) || timesPrinted(word) > 0;
  return { ...tables, timesPrinted, isKnown };
}

function countWords(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const found of listWords(text)) {
    const word = found.toLowerCase();
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return times;
}

const anyWord = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
