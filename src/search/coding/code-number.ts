/** Whole numbers by arithmetic coding: small or usual ones take few bits. */
import { type AnswerStates, type BitCoder, newStates } from "./bit-coder.ts";

/** Numbers have at most so many bits. */
const mostBits = 30;
/** `bits` takes no more at once. */
const bitsAtOnce = 12;
/** Of one kind of numbers: states for how many bits a number has, then for the two after its first. */
const statesPerKind = 32 + 3 * 32;

/** States for so many kinds of numbers, which are not alike. */
export function newNumberStates(kinds = 1): AnswerStates {
  return newStates(kinds * statesPerKind);
}

/**
 * Writes or reads one number.
 *
 * @param given what is written, from 0 to 2^30-2
 */
export function codeNumber(coder: BitCoder, states: AnswerStates, given: number, kind = 0): number {
  const start = kind * statesPerKind;
  const whole = given + 1;
  const givenLength = 31 - Math.clz32(whole);
  let length = 0;
  while (
    length < mostBits &&
    coder.answer(states, start + length, length < givenLength ? 1 : 0) === 1
  )
    length += 1;
  const below = start + 32 + 3 * length - 1;
  let number = 1;
  let left = length;
  for (; left > 0 && left > length - 2; left -= 1)
    number = 2 * number + coder.answer(states, below + number, (whole >>> (left - 1)) & 1);
  while (left > 0) {
    const count = Math.min(left, bitsAtOnce);
    left -= count;
    number = number * 2 ** count + coder.bits(count, (whole >>> left) & (2 ** count - 1));
  }
  return number - 1;
}
