/** Text of an article → text that a line-based format can hold. */
import { unprintable } from "./unprintable.ts";

const breaks = /[\p{Cc}\u2028\u2029]+/gu;
const neverSeen = new RegExp(unprintable, "gv");

/** Puts text on one line: controls become spaces, what no reader sees goes, half a surrogate pair becomes U+FFFD. */
export function toPlainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(breaks, " ")
    .replace(neverSeen, "")
    .replaceAll(/ +/g, " ")
    .trim();
}
