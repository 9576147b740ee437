/** Seed text → what any line-based format can hold. */

const unprintable = /[\p{Cc}\u2028\u2029]+/gu;

/** Out: the text on one line, without control characters, half a surrogate pair as U+FFFD. */
export function toPlainLine(text: string): string {
  return text.toWellFormed().replace(unprintable, " ").replaceAll(/ +/g, " ").trim();
}
