/**
 * Beginnings of very many words. Each is a word of its own in the lexicon, "co*", that stands wherever one of
 * them does: so the first letters of a word are searched as quickly as a whole one, over all words that begin so.
 */

/** A beginning of more words than this has a word of its own; the words of the others are searched one by one. */
export const mostCompletions = 32;

/** A beginning → its own word; no word of a text has an asterisk. */
export function toBeginningWord(beginning: string): string {
  return `${beginning}*`;
}

/** Whether a word of the lexicon stands in texts; the others are made of names and of beginnings. */
export function isPrinted(word: string): boolean {
  return !word.includes(":") && !word.endsWith("*");
}

/** In: the words of the corpus. Out: what gives, of the beginnings of a word that have words of their own, those words. */
export function findBeginnings(words: Iterable<string>): (word: string) => string[] {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const beginning of beginningsOf(word))
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  const known = new Map<string, string[]>();
  return (word) => {
    const own = known.get(word) ?? [];
    if (known.has(word)) return own;
    known.set(word, own);
    for (const beginning of beginningsOf(word)) {
      if ((counts.get(beginning) ?? 0) <= mostCompletions) break;
      own.push(toBeginningWord(beginning));
    }
    return own;
  };
}

/** "élan" → "é", "él", "éla", "élan" */
function* beginningsOf(word: string): Generator<string> {
  let end = 0;
  for (const letter of word) {
    end += letter.length;
    yield word.slice(0, end);
  }
}
