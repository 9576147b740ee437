/**
 * Adaptive binary arithmetic coding: yes-or-no answers ↔ a short string that needs no escaping inside a script. An
 * answer that is likely costs little: each kind of question has a state that learns from the answers before. Reading
 * asks the same questions in the same order as writing, so one function describes a format for both ways.
 *
 * @see G. N. N. Martin, Range encoding, Video & Data Recording Conference, Southampton 1979
 */
import { digits } from "../../text/packing.ts";
import { type Pause, runWithPauses, type Steps } from "../steps.ts";

/** What was answered to some questions so far: in the low 7 bits how often, above them how likely a yes is. */
export type AnswerStates = Uint32Array;

/** Writes or reads, depending on how it was opened. */
export interface BitCoder {
  /**
   * @param at which of the states the question belongs to
   * @param given 1 or 0, what is written; not looked at where one reads
   * @returns the answer
   */
  answer(states: AnswerStates, at: number, given: number): number;
  /** A number of so many bits, at most 12, of which each is as likely. */
  bits(count: number, given: number): number;
}

/** A state counts no further, so that it goes on learning. */
const mostSeen = 100;
/** After so many answers the next one moves the probability by this share of 2^14. */
const rates = Int32Array.from({ length: mostSeen + 1 }, (_, seen) => 2 ** 14 / (seen + 1.5));
const even = 2 ** 15;

/** States of so many questions, of which nothing is known yet. */
export function newStates(count: number): AnswerStates {
  return new Uint32Array(count).fill(even << 7);
}

/** How likely a yes is, from 1 to 4095, of 4096. */
function likelihood(state: number): number {
  return ((state >>> 12) << 1) | 1;
}

/** Lets a state know an answer that was found by others. */
export function learn(states: AnswerStates, at: number, answer: number): void {
  const state = states[at] ?? 0;
  const seen = state & 127;
  const likely = state >>> 7;
  const moved = likely + ((((answer << 16) - answer - likely) * (rates[seen] ?? 0)) >> 14);
  states[at] = (moved << 7) | (seen < mostSeen ? seen + 1 : seen);
}

/** The interval is at most so wide, and is widened by one digit of six bits when it gets narrower than 2^24. */
const widest = 2 ** 30;
const narrow = 2 ** 24;
/** Digits that the reader is ahead of what it has read. */
const ahead = 5;
/** Written at the end: what is read by mistake as something else hardly ends with it. */
const seal = 0b101101001011;

/** Packs what a function writes. */
export function packBits(write: (coder: BitCoder) => void): string {
  const { finish, ...coder } = openWriter();
  write(coder);
  return finish();
}

/**
 * Gives what a function reads of something packed.
 *
 * @throws if it holds less than is read, or more
 */
export function unpackBits<Content>(packed: string, read: (coder: BitCoder) => Content): Content {
  const { finish, ...coder } = openReader(packed);
  const content = read(coder);
  finish();
  return content;
}

/** The same of something long, with pauses between the steps of reading. */
export async function unpackBitsWithPauses<Content>(
  packed: string,
  read: (coder: BitCoder) => Steps<Content>,
  pause: Pause,
): Promise<Content> {
  const { finish, ...coder } = openReader(packed);
  const content = await runWithPauses(read(coder), pause);
  finish();
  return content;
}

/** `finish` gives what was written; nothing may follow. */
function openWriter(): BitCoder & { finish(): string } {
  const written: number[] = [];
  let low = 0;
  let width = widest - 1;
  /** The last digit, and how many digits of 63 follow it, which a carry would turn into 0. */
  let held = -1;
  let full = 0;
  function putDigit(): void {
    const digit = low >>> 24;
    if (digit === 63) full += 1;
    else {
      const carry = digit >> 6;
      if (held >= 0) written.push((held + carry) & 63);
      for (; full > 0; full -= 1) written.push((63 + carry) & 63);
      held = digit & 63;
    }
    low = (low & (narrow - 1)) << 6;
  }
  function widen(): void {
    while (width < narrow) {
      width <<= 6;
      putDigit();
    }
  }
  function bits(count: number, given: number): number {
    width >>>= count;
    low += given * width;
    widen();
    return given;
  }
  return {
    answer(states, at, given) {
      const bound = (width >>> 12) * likelihood(states[at] ?? 0);
      if (given === 1) width = bound;
      else {
        low += bound;
        width -= bound;
      }
      learn(states, at, given);
      widen();
      return given;
    },
    bits,
    finish() {
      bits(12, seal);
      for (let left = ahead + 1; left > 0; left -= 1) putDigit();
      return written.map((digit) => digits.charAt(digit)).join("");
    },
  };
}

/** `finish` throws if this is not the end of what was written; the others, if it holds less than is read. */
function openReader(packed: string): BitCoder & { finish(): void } {
  let position = 0;
  let width = widest - 1;
  let offset = 0;
  function takeDigit(): void {
    if (position >= packed.length) throw new Error("Expected more digits.");
    offset = (offset << 6) | (values[packed.charCodeAt(position) & 127] ?? 0);
    position += 1;
  }
  function widen(): void {
    while (width < narrow) {
      width <<= 6;
      takeDigit();
    }
  }
  function bits(count: number): number {
    width >>>= count;
    const found = Math.floor(offset / width);
    offset -= found * width;
    widen();
    return found;
  }
  for (let left = ahead; left > 0; left -= 1) takeDigit();
  return {
    answer(states, at) {
      const bound = (width >>> 12) * likelihood(states[at] ?? 0);
      const answer = offset < bound ? 1 : 0;
      if (answer === 1) width = bound;
      else {
        offset -= bound;
        width -= bound;
      }
      learn(states, at, answer);
      widen();
      return answer;
    },
    bits,
    finish() {
      if (bits(12) !== seal || position !== packed.length) throw new Error("Expected the end.");
    },
  };
}

/** For each character the digit it stands for. */
const values = /* @__PURE__ */ toValues();

function toValues(): Uint8Array {
  const numbers = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) numbers[digits.charCodeAt(value)] = value;
  return numbers;
}
