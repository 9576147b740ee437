/** What the gazetteer knows of the words of a chunk, as small numbers for features. */
import type { Span } from "../../../record/record.ts";
import { isCapital } from "./letter-case.ts";
import type { PlaceClass } from "./place-class.ts";
import type { Tokens } from "./tokens.ts";

const longestName = 6;
const maxLetters = 80;

/**
 * Finds the longest place name that covers each token of a chunk.
 *
 * @returns for each token, in `classes` the class of that name (16 more where the name began earlier, 32 more
 *   where it lies in a country that the document names), and in `lengths` how many tokens it has.
 */
export function coverWithPlaces(
  { text, tokens, evidence, placeClass, isNear }: Document,
  chunk: Span,
): { classes: Uint8Array; lengths: Uint8Array } {
  const size = chunk.end - chunk.start;
  const classes = new Uint8Array(size);
  const lengths = new Uint8Array(size);
  let i = 0;
  while (i < size) {
    const length = isCapital(evidence.kind[chunk.start + i]) ? longestAt(i) : 0;
    for (let k = 0; k < length; k += 1) {
      classes[i + k] = (classes[i] as number) + (k === 0 ? 0 : 16);
      lengths[i + k] = length;
    }
    i += Math.max(1, length);
  }
  return { classes, lengths };

  function longestAt(from: number): number {
    for (let length = Math.min(longestName, size - from); length > 0; length -= 1) {
      const last = chunk.start + from + length - 1;
      if (!isCapital(evidence.kind[last])) continue;
      const start = tokens.start[chunk.start + from] as number;
      const end = tokens.end[last] as number;
      if (end - start > maxLetters) continue;
      const name = text.slice(start, end);
      const found = placeClass(name);
      if (found === 0) continue;
      classes[from] = found + (isNear(name) ? 32 : 0);
      return length;
    }
    return 0;
  }
}

interface Document {
  text: string;
  tokens: Tokens;
  evidence: { kind: Uint8Array };
  placeClass: PlaceClass;
  isNear(name: string): boolean;
}
