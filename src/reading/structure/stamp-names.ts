/** Names that a stamp prints beside its dates. */
import type { Span } from "../../record/record.ts";
import { findStampWord } from "./stamp-words.ts";

export interface Word extends Span {
  word: string;
  key: string;
}

/**
 * How many of the words make a name: capitalised, with small words between; a label ends it.
 *
 * @param opening How a word of it may begin.
 */
export function countNameWords(words: readonly Word[], opening: RegExp): number {
  const keys = words.map(({ key }) => key);
  let count = 0;
  for (const [index, { word, key }] of words.entries()) {
    if (index >= longestName) break;
    const known = findStampWord(keys, index)?.is;
    if (index > 0 && (known === "published" || known === "updated" || known === "by")) break;
    if (opening.test(word)) count = index + 1;
    else if (!connectors.has(key)) break;
  }
  return count;
}

const longestName = 6;
/** A capital, or a few letters of a script without them. */
export const capital = /^(?:\p{Lu}|\p{Lo}{1,8}$)/u;
const connectors = new Set(
  "of and for in the de la le del da van von und et y e bin al el".split(" "),
);
