/** Words in their sentence, as lists show them: what stands before and after, cut where a "sentence" has no end. */
import type { Repair, Span } from "../../record/record.ts";
import { displaySpan } from "./lay-out-blocks.ts";

export interface SentenceAround {
  before: string;
  words: string;
  after: string;
}

/** Sentences of news are shorter than this on either side of a name; a text without full stops is one sentence. */
const longestSide = 800;

/** In: the source text, words in it, the sentence that holds them, the repairs of its block. Out: the three as displayed. */
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
    before: start > sentence.start ? before.replace(firstWord, "… ") : before,
    words: show(words.start, words.end),
    after: end < sentence.end ? after.replace(lastWord, " …") : after,
  };
}

/** What a cut leaves of a word, or of a character: "rized that the town of " → "… that the town of " */
const firstWord = /^\S{0,60}\s*/;
const lastWord = /\s*\S{0,60}$/;
