/** Verbs that a figure is claimed with, and where they are verbs at all. */

/** Alternatives of an expression. */
export const sayingVerb =
  "(?:said|says|say|told|tells|announced|announces|claimed|claims|claim|reported|reports|stated|states|confirmed|confirms|estimated|estimates|estimate|added|adds|wrote|writes|tweeted|declared|declares|insisted|insists|acknowledged|admitted|noted|notes|revealed|reveals|indicated|indicates|shows|showed|recorded|believe|believes|assured|assures|stressed|maintains|maintained|counted|warned|warns|explained|accused|accuses|alleged|alleges|argued|recalled|suggested|suggests|informed)";

/** A verb of saying as a whole word. */
export const saying = new RegExp(`(?<![\\p{L}’'-])${sayingVerb}(?!\\p{L})`, "gu");

/** Is the word a verb here, and in the active voice? */
export function isSaying(sentence: string, at: number, verb: string): boolean {
  const before = sentence.slice(Math.max(0, at - 16), at);
  const behind = sentence.slice(at + verb.length, at + verb.length + 20);
  if (passive.test(before) || (verb === "say" && behind.startsWith(","))) return false;
  if (participles.test(verb)) return !nounBefore.test(before) && !participleBehind.test(behind);
  if (!nouns.test(verb)) return true;
  return before.trim() !== "" && !nounBefore.test(before) && !nounBehind.test(behind);
}

/** "was reported", "is believed", "did not say" */
const passive = /(?:^|\s)(?:was|were|is|are|be|been|being|not|never|to|reportedly)\s$|n['’]t\s$/u;
/** "people accused of", "cases reported in" */
const participles =
  /^(?:accused|alleged|reported|confirmed|recorded|announced|claimed|revealed|estimated|counted)$/;
const participleBehind = /^\s(?:of|in|by|at|since|from|as|among|between|during|across)\s|^[.,;]/u;
/** "a report", "the claims", "early reports suggested" */
const nouns = /^(?:reports?|claims?|estimates?|counts?|notes?|states|shows)$/;
const nounBefore =
  /(?:^|\s)(?:an?|the|this|that|these|those|of|in|on|early|initial|first|latest|his|her|its|their|two|three|several|many|some|any|United|by|for|with|\d[\d.,]*)\s$|['’]s\s$/iu;
const nounBehind = /^\s(?:said|say|suggest|suggested|indicated|claimed|that\sthe|of)(?!\p{L})/u;
