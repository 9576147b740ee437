/** Words in their sentence, as lists show them; a very long sentence is cut on both sides. */
import type { Repair, Span } from "../../record/record.ts";
import { dropFirstWord, dropLastWord } from "./cut-words.ts";
import { displaySpan } from "./lay-out-blocks.ts";

export interface SentenceAround {
  before: string;
  words: string;
  after: string;
}

/** Sentences in news are shorter than this on either side of a name; a text without full stops is one long sentence. */
const longestSide = 800;

/** Gives the words, and what stands before and after them in the sentence, all as displayed. */
export function sentenceAround(
  text: string,
  { words, sentence, repairs }: { words: Span; sentence: Span; repairs: readonly Repair[] },
): SentenceAround {
  const show = (start: number, end: number) => displaySpan(text, { start, end }, repairs);
  const start = Math.max(sentence.start, words.start - longestSide);
  const end = Math.min(sentence.end, words.end + longestSide);
  const before = show(start, words.start);
  const after = show(words.end, end);
  return {
    before: start > sentence.start ? `… ${dropFirstWord(before)}` : before,
    words: show(words.start, words.end),
    after: end < sentence.end ? `${dropLastWord(after)} …` : after,
  };
}
