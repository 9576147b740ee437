/** What pages print beside the date of an article, in any language: "Last updated", "Publié le", "GMT". */
import { fold } from "../../text/fold.ts";
import table from "../dates/tables/stamp-words.json" with { type: "json" };

/** What a word or phrase tells of the date or the name beside it. */
export type StampWord = "published" | "updated" | "by" | "filler" | "zone" | "ago" | "counter";

/** The longest phrase that begins at a word. */
export function findStampWord(
  words: readonly string[],
  from: number,
): { is: StampWord; count: number } | undefined {
  for (let count = Math.min(longestPhrase, words.length - from); count > 0; count -= 1) {
    const is = phrases.get(words.slice(from, from + count).join(" "));
    if (is) return { is, count };
  }
  return undefined;
}

const phrases = new Map<string, StampWord>();
addPhrases("filler", Object.values(table.links));
addPhrases("counter", [table.clock.counters]);
addPhrases("ago", [table.clock.ago]);
addPhrases("zone", [table.clock.zones, table.clock.halves]);
addPhrases("by", Object.values(table.by));
addPhrases("updated", Object.values(table.updated));
addPhrases("published", Object.values(table.published));
const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length));

function addPhrases(is: StampWord, lists: readonly string[]): void {
  for (const phrase of lists.flatMap((list) => list.split("|"))) phrases.set(fold(phrase), is);
}
