/** Numbers and sorted words ↔ short strings that need no escape in a script. */

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Uint8Array(128);
for (let value = 0; value < 64; value += 1) values[digits.charCodeAt(value)] = value;

/** In: a whole number from 0 to 2^31-1. Out: 1 character below 32, 2 below 1024, and so on. */
export function packNumber(number: number): string {
  let rest = number;
  let packed = "";
  while (rest > 31) {
    packed += digits[32 + (rest & 31)];
    rest >>>= 5;
  }
  return packed + digits[rest];
}

/** In: whole numbers. Out: how many, and each. */
export function packNumbers(numbers: readonly number[]): string {
  return packNumber(numbers.length) + numbers.map(packNumber).join("");
}

/** In: a number from 0 to 63. Out: one character. */
function packDigit(number: number): string {
  return digits[number] ?? "_";
}

/** Reads a packed string from its beginning to its end. */
export interface Unpacker {
  number(): number;
  /** What packNumbers was given. */
  numbers(): number[];
  /** Passes over so many numbers. */
  skip(count: number): void;
  isDone(): boolean;
}

/** In: a packed string. Out: what reads it, number by number. */
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
      for (let left = count; left > 0;) if (digit() < 32) left -= 1;
    },
    isDone: () => position >= packed.length,
  };
}

/** In: sorted words without spaces. Out: each as what it shares with the one before it, and the rest. */
export function packWords(words: readonly string[]): string {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 63 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return packDigit(shared) + word.slice(shared);
    })
    .join(" ");
}

/** The words that packWords was given. */
export function unpackWords(packed: string): string[] {
  if (packed === "") return [];
  let before = "";
  return packed.split(" ").map((piece) => {
    before = before.slice(0, values[piece.charCodeAt(0) & 127]) + piece.slice(1);
    return before;
  });
}

/**
 * In: the last word of one file and the first of the next, both sorted. Out: what tells them apart, for a
 * directory: the shortest beginning of the next that comes after the last. ("bridge", "brother") → "bro"
 */
export function toSeparator(last: string, next: string): string {
  for (let end = 1; end < next.length; end += 1)
    if (next.slice(0, end) > last) return next.slice(0, end);
  return next;
}
