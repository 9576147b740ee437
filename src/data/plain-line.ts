/** Text of an article → text that a line-based format can hold. */

const unprintable = /[\p{Cc}\u2028\u2029]+/gu;

/** Puts text on one line: control characters become spaces, half a surrogate pair becomes U+FFFD. */
export function toPlainLine(text: string): string {
  return text.toWellFormed().replace(unprintable, " ").replaceAll(/ +/g, " ").trim();
}
