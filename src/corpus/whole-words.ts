/** Words that one article tears apart and another prints whole: `Lukas-` `henko`, `Z elensky`. */
import { findBrokenWords } from "../text/mend/hyphenation.ts";
import { findTornWords } from "../text/mend/torn-letters.ts";
import { listWords } from "../text/mend/vocabulary.ts";

/**
 * The words, in lower case, that some text may have torn and that stand whole in some text.
 *
 * The texts are only gone through word by word if one of them has torn a word.
 */
export function findWholeWords(texts: readonly string[]): Set<string> {
  const torn = new Set(
    texts.flatMap((text) => [...findBrokenWords(text), ...findTornWords(text)]).map(toLowerCase),
  );
  const whole = new Set<string>();
  if (torn.size === 0) return whole;
  for (const text of texts) {
    for (const word of listWords(text)) {
      const lower = word.toLowerCase();
      if (torn.has(lower)) whole.add(lower);
    }
  }
  return whole;
}

function toLowerCase(word: string): string {
  return word.toLowerCase();
}
