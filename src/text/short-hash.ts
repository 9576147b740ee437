/** A short name for a text, alike in Node and in the browser: to see again what was seen before, not to protect anything. */
import { digits } from "./packing.ts";

/** How many characters a short hash has. */
export const shortHashLength = 6;

/**
 * Hashes a text with FNV-1a to 32 bits, written as six letters. Two texts share one by chance once in
 * 4,000 million pairs.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  let written = "";
  for (let digit = 0; digit < shortHashLength; digit += 1) {
    written += digits[hash & 63];
    hash >>>= 6;
  }
  return written;
}
