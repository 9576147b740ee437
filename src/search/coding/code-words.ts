/** Sorted words: of each how many letters it shares with the one before, then the others. */
import type { AnswerStates, BitCoder } from "./bit-coder.ts";
import { codeNumber, newNumberStates } from "./code-number.ts";
import { codeSpelling, newSpellingStates, type SpellingStates } from "./code-spelling.ts";

/** What a list of sorted words has had so far. */
export interface WordListStates {
  before: string;
  shared: AnswerStates;
  spelling: SpellingStates;
}

export function newWordListStates(): WordListStates {
  return { before: "", shared: newNumberStates(), spelling: newSpellingStates() };
}

/** Writes or reads the next word. @param given what is written */
export function codeNextWord(coder: BitCoder, states: WordListStates, given: string): string {
  const { before, shared, spelling } = states;
  let same = 0;
  while (same < given.length && given[same] === before[same]) same += 1;
  const start = before.slice(0, codeNumber(coder, shared, same));
  states.before = codeSpelling(coder, spelling, given, start);
  return states.before;
}

/** Numbers that ascend: how many, then what lies between. */
export function codeAscending(
  coder: BitCoder,
  states: AnswerStates,
  given: readonly number[],
): number[] {
  const coded: number[] = [];
  let next = 0;
  for (let left = codeNumber(coder, states, given.length); left > 0; left -= 1) {
    const gap = (given[coded.length] ?? 0) - next;
    const number = next + codeNumber(coder, states, gap, coded.length === 0 ? 1 : 2);
    coded.push(number);
    next = number + 1;
  }
  return coded;
}

/** Kinds of numbers that codeAscending tells apart. */
export const kindsOfAscending = 3;
