/** Words that are spelled out, letter by letter: what follows two letters, or, as long as that is rare, one. */
import { type AnswerStates, type BitCoder, learn, newStates } from "./bit-coder.ts";

/** What is known of how words are spelled. */
export interface SpellingStates {
  afterOne: AnswerStates;
  afterTwo: AnswerStates;
  /** Whether the word ends here, by the last letter; whether the next is of the same script. */
  ends: AnswerStates;
  scripts: AnswerStates;
}

const hashBits = 16;
const hashed = 2 ** hashBits;

export function newSpellingStates(): SpellingStates {
  return {
    afterOne: newStates(2 ** 16),
    afterTwo: newStates(hashed),
    ends: newStates(2 ** 16),
    scripts: newStates(2),
  };
}

export function copySpellingStates(states: SpellingStates): SpellingStates {
  const { afterOne, afterTwo, ends, scripts } = states;
  return {
    ...{ afterOne: afterOne.slice(), afterTwo: afterTwo.slice() },
    ...{ ends: ends.slice(), scripts: scripts.slice() },
  };
}

/**
 * Writes or reads a word.
 *
 * @param given what is written
 * @param start how it begins, if that is known
 */
export function codeSpelling(
  coder: BitCoder,
  states: SpellingStates,
  given: string,
  start = "",
): string {
  let spelled = start;
  const [former, latest] = [start.length - 2, start.length - 1].map((at) => start.charCodeAt(at));
  let [before, last] = [(former || 0) & 255, (latest || 0) & 255];
  let script = (latest || 0) >> 8;
  for (;;) {
    const isEnd = given.length === spelled.length ? 1 : 0;
    if (coder.answer(states.ends, before * 256 + last, isEnd) === 1) return spelled;
    const unit = given.charCodeAt(spelled.length) || 0;
    script = codeScript(coder, states, unit >> 8, script);
    const letter = codeLetter(coder, states, unit & 255, before * 256 + last);
    spelled += String.fromCharCode(script * 256 + letter);
    [before, last] = [last, letter];
  }
}

/** The high half of a UTF-16 unit: mostly that of the letter before. */
function codeScript(coder: BitCoder, { scripts }: SpellingStates, given: number, last: number) {
  if (coder.answer(scripts, last === 0 ? 0 : 1, given === last ? 1 : 0) === 1) return last;
  return coder.bits(8, given);
}

/** The low half, from its highest bit on. */
function codeLetter(
  coder: BitCoder,
  { afterOne, afterTwo }: SpellingStates,
  given: number,
  context: number,
): number {
  let node = 1;
  for (let bit = 7; bit >= 0; bit -= 1) {
    const one = (context & 255) * 256 + node;
    const two = (Math.imul(context * 256 + node, 0x9e3779b1) >>> (32 - hashBits)) & (hashed - 1);
    const isKnown = ((afterTwo[two] ?? 0) & 127) > 1;
    const answer = isKnown
      ? coder.answer(afterTwo, two, (given >> bit) & 1)
      : coder.answer(afterOne, one, (given >> bit) & 1);
    learn(isKnown ? afterOne : afterTwo, isKnown ? one : two, answer);
    node = 2 * node + answer;
  }
  return node - 256;
}

/** Lets the states know how words are spelled, without writing them. */
export function learnSpellings(states: SpellingStates, words: readonly string[]): void {
  const learner: BitCoder = {
    answer(own, at, given) {
      learn(own, at, given);
      return given;
    },
    bits: (_, given) => given,
  };
  for (const word of words) codeSpelling(learner, states, word);
}
