/**
 * Prefixes of very many words. Each has a term of its own in the lexicon, "co*", which occurs wherever one of its
 * words does: the first letters of a word are searched as quickly as a whole word.
 */

/** A prefix of more words than this has a term; for any other, its words are looked up one by one. */
const maxCompletions = 300;

/** A prefix → its term. No word has an asterisk. */
export function toPrefixTerm(prefix: string): string {
  return `${prefix}*`;
}

/** Whether a term of the lexicon is a word of texts; the others stand for names, days, titles and prefixes. */
export function isWord(term: string): boolean {
  return !/[:*=]/.test(term);
}

/**
 * Counts the prefixes of all words of the corpus.
 *
 * @returns a function from a word to the terms of its prefixes that have one: "corn" → ["c*", "co*"]
 */
export function findPrefixTerms(words: Iterable<string>): (word: string) => string[] {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const prefix of prefixesOf(word)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const termsByWord = new Map<string, string[]>();
  return (word) => {
    const terms = termsByWord.get(word) ?? [];
    if (termsByWord.has(word)) return terms;
    termsByWord.set(word, terms);
    for (const prefix of prefixesOf(word)) {
      if ((counts.get(prefix) ?? 0) <= maxCompletions) break;
      terms.push(toPrefixTerm(prefix));
    }
    return terms;
  };
}

/** "élan" → "é", "él", "éla", "élan" */
function* prefixesOf(word: string): Generator<string> {
  let end = 0;
  for (const letter of word) {
    end += letter.length;
    yield word.slice(0, end);
  }
}
