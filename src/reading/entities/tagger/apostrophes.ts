/** What stands after an apostrophe: a possessive, a contraction, or more of the name. */
import { charType, letter } from "./characters.ts";

/** The ’s of "Putin’s", at the end of a word only. */
export function isPossessive(text: string, at: number, limit: number): boolean {
  const s = text.charCodeAt(at + 1);
  if (at + 1 >= limit || (s !== 0x73 && s !== 0x53)) return false;
  return at + 2 >= limit || charType(text, at + 2) !== letter;
}

/** "He’ll", "Don’t", "I’m": never a name, whatever its capital. */
export function isContraction(text: string, at: number, limit: number): boolean {
  let end = at + 1;
  while (end < limit && end - at < 4 && charType(text, end) === letter) end += 1;
  return contractions.has(text.slice(at + 1, end));
}

const contractions = new Set(["ll", "re", "ve", "d", "m", "t"]);
