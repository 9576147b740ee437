/** Numbers and sorted words ↔ short strings that need no escaping inside a script. */

/** Letters for the numbers from 0 to 63 that need no escaping inside a script or an address. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** A script that unpacks nothing does without. */
const values = /* @__PURE__ */ toValues();

/** For each character the number it stands for. */
function toValues(): Uint8Array {
  const numbers = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) numbers[digits.charCodeAt(value)] = value;
  return numbers;
}

/**
 * Packs one number as digits of five bits, the lowest first; a sixth bit says that more follow.
 *
 * @param number whole, from 0 to 2^31-1
 * @returns 1 character below 32, 2 below 1024, and so on
 */
export function packNumber(number: number): string {
  let rest = number;
  let packed = "";
  while (rest > 31) {
    packed += digits[32 + (rest & 31)];
    rest >>>= 5;
  }
  return packed + digits[rest];
}

/** Packs a list: how many numbers there are, then each. */
export function packNumbers(numbers: readonly number[]): string {
  return packNumber(numbers.length) + numbers.map(packNumber).join("");
}

/** Packs ascending numbers as the gaps between them, without saying how many there are. [0, 1, 5] → 0, 0, 3 */
export function packGaps(ascending: readonly number[]): string {
  let last = -1;
  let packed = "";
  for (const number of ascending) {
    packed += packNumber(number - last - 1);
    last = number;
  }
  return packed;
}

/** Reads a packed string from its beginning to its end. */
export interface Unpacker {
  number(): number;
  /** Reads what packNumbers was given. */
  numbers(): number[];
  /** Passes over this many numbers. */
  skip(count: number): void;
  isDone(): boolean;
}

export function unpack(packed: string): Unpacker {
  let position = 0;
  const digit = () => values[packed.charCodeAt(position++) & 127] ?? 0;
  const number = () => {
    let value = 0;
    let shift = 0;
    let next = digit();
    while (next > 31 && shift < 30) {
      value |= (next & 31) << shift;
      shift += 5;
      next = digit();
    }
    return value | (next << shift);
  };
  return {
    number,
    numbers() {
      const all: number[] = [];
      for (let left = number(); left > 0; left -= 1) all.push(number());
      return all;
    },
    skip(count) {
      for (let left = count; left > 0; ) if (digit() < 32) left -= 1;
    },
    isDone: () => position >= packed.length,
  };
}

/** Packs sorted words without spaces: of each, how many letters it shares with the one before, and the rest. */
export function packWords(words: readonly string[]): string {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 63 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return digits.charAt(shared) + word.slice(shared);
    })
    .join(" ");
}

/** Reads what packWords was given. */
export function unpackWords(packed: string): string[] {
  if (packed === "") return [];
  let before = "";
  return packed.split(" ").map((piece) => {
    before = before.slice(0, values[piece.charCodeAt(0) & 127]) + piece.slice(1);
    return before;
  });
}

/**
 * The shortest prefix of `next` that sorts after `last`. A directory of files needs no more than this of the
 * first word of each file.
 *
 * @param last the last word of one file
 * @param next the first word of the file after it
 * @example toSeparator("bridge", "brother") → "bro"
 */
export function toSeparator(last: string, next: string): string {
  for (let end = 1; end < next.length; end += 1)
    if (next.slice(0, end) > last) return next.slice(0, end);
  return next;
}
