/** Whether a date stands with what has happened or with what is to come: the verb nearest to it decides. */
import type { Tense } from "./meaning.ts";
import { readWeekday } from "./readers.ts";

export interface TenseReading {
  tense: Tense;
  /** The verb stands before the date or right after it, or the date opens the sentence. */
  sure: boolean;
  /** A past verb touches the date, or a future one governs it. */
  bound: boolean;
}

/**
 * Finds the tense of a date, if one verb decides it.
 *
 * @param before - the words of the sentence before the date.
 * @param after - those after it.
 */
export function findTense(before: string, after: string): TenseReading | undefined {
  const next = directlyAfter.exec(after);
  if (next) return { tense: next.groups?.["future"] ? "future" : "past", sure: true, bound: true };
  const verbs = [...before.slice(-longestReach).matchAll(verb)];
  if (verbs.length > 0) {
    const tense = readLast(verbs);
    // "what you can see today" is true of other days, too.
    const isAble = /^(?:can|may)/.test(verbs.at(-1)?.[0] ?? "");
    const bound = (tense === "future" && !isAble) || touching.test(before);
    return tense && { tense, sure: true, bound };
  }
  const first = after.slice(0, longestReach).matchAll(verb).next().value;
  const tense = first && (asking.test(first[0]) ? "past" : readVerb(first.groups));
  return tense && { tense, sure: opensSentence.test(before), bound: false };
}

/** Tells whether a date stands for every such day, month or year: "celebrated annually on July 25". */
export function isHabit(before: string, after: string): boolean {
  return habit.test(before.slice(-50)) || habitAfter.test(after.slice(0, 30));
}

/** "every year in June", "celebrated annually in the country on July 25" */
const habit = /\b(?:every|each|annually|yearly|usually|traditionally)\b/i;
const habitAfter = /^,?\s(?:every|each|of every|of each)\s/;

/**
 * Tells whether a weekday begins or ends a span of the week that may recur: "open from Monday to Friday".
 *
 * Two days that follow each other are one occasion: "on the night of Thursday to Friday".
 *
 * @param weekday 0 for Sunday
 * @param around the words of its sentence before and after it
 */
export function isWeekdayRange(
  weekday: number,
  around: { before: string; after: string },
): boolean {
  const first = readWeekday(rangeBefore.exec(around.before.slice(-28))?.[1]) ?? weekday;
  const last = readWeekday(rangeAfter.exec(around.after.slice(0, 24))?.[1]) ?? weekday;
  return (last - first + 7) % 7 > 1;
}

const rangeBefore =
  /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?(?:\s(?:to|through|till|until)\s|\s?[-–]\s?)$/;
const rangeAfter =
  /^(?:\s(?:to|through|till|until)\s|\s?[-–]\s?)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;

/** "said today", "announced earlier today" */
const touching =
  /\b(?:said|told|took|gave|made|met|held|began|won|lost|left|came|went|\p{Ll}{2,20}ed)\s(?:(?:earlier|late|early|on|here)\s){0,2}$/u;

/** Tells whether a day is that of something that takes place once: "today’s match"; not "today’s world". */
export function isOfOccasion(after: string): boolean {
  return occasion.test(after);
}

const occasion =
  /^['’]s\s(?:\p{L}[\p{L}-]*\s)?(?:announcement|attack|briefing|ceremony|conference|court|debate|decision|election|event|fixture|game|hearing|incident|judgment|launch|match|meeting|poll|protest|race|rally|report|ruling|session|sitting|statement|strike|summit|talks|test|trial|verdict|vote|voting)(?!\p{L})/u;

/** "In ", "By late ", "On the morning of " */
const opensSentence = /^\W{0,3}(?:\p{L}{1,9}\s){0,4}$/u;

/** "urged residents not to take part in events to celebrate Epiphany": an infinitive has the tense of what governs it, if that looks ahead. */
function readLast(verbs: readonly RegExpExecArray[]): Tense | undefined {
  let at = verbs.length - 1;
  const infinitive = () => verbs[at]?.[0].startsWith("to ") ?? false;
  if (!infinitive()) return readVerb(verbs[at]?.groups);
  while (infinitive()) at -= 1;
  return verbs[at]?.groups?.["future"] ? "future" : undefined;
}

/** "France and Germany on Tuesday warned", "on Friday said", "on Monday will" */
const directlyAfter =
  /^\s(?:also\s|again\s)?(?:(?<future>will|is\sto|are\sto)|said|told|was|were|had|did|took|gave|made|saw|met|held|hit|began|won|lost|\p{Ll}{2,20}ed)(?!\p{L})/u;

const longestReach = 160;

/** "Leading the protest on Wednesday, he urged participants not to relent": the asking was on that day. */
const asking = /^(?:urged|called|asked|invited|advised|told)/;

/**
 * `will be held`, `is due to receive`, `are set to start`, `urged residents not to take part`, and what
 * is on a programme, `opens`, `takes effect`;
 * `said`, `was`, `killed`. "would", "could" and infinitives look ahead from some day in the past:
 * undecided. A participle belongs to the auxiliary before it: `should be approved`.
 */
const verb = new RegExp(
  [
    "\\b(?:(?<future>",
    "(?:will|won['’]t|shall|can|may(?!\\shave|\\snot\\shave)|(?:is|are)\\sto|(?:is|are|be|has\\sbeen|have\\sbeen)\\s(?:set|due|expected|scheduled|slated|planned|likely|about|going|supposed)\\s(?:to|for)|(?:intends?|expects?)\\sto)governed|",
    "upcoming|forthcoming|",
    "(?:begins|starts|opens|ends|concludes|closes|expires|arrives|departs|kicks\\soff|gets\\sunder\\s?way|(?:takes|comes|goes)\\s(?:effect|place|over|office|into\\s(?:effect|force)))(?!\\p{L})|",
    "(?:urged|called\\son|asked|invited|advised|told)\\s(?:[\\p{L}’'-]{1,20}\\s){0,6}(?:not\\s)?to(?=\\s\\p{Ll})",
    ")|(?<open>",
    "(?:would|could|might|may|should|must)governed|",
    "(?<!(?:according|thanks|owing|close|prior|next|similar|response|addition|contrary)\\s)to\\s(?!(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|which|whom|all|both|each|one|two|three|about|around|at|more|some|any|no|and|or|date)\\b|\\p{Ll}{1,19}[^su\\P{Ll}]s\\b)(?:be\\s|have\\s(?:been\\s)?)?\\p{Ll}{2,20}|",
    "scheduled|planned|due|expected|slated|is|are",
    ")|(?<past>",
    "was|were|had|has|have|did|said|told|went|came|took|gave|made|saw|met|left|held|hit|began|fell|rose|won|lost|wrote|spoke|got|led|struck|shot|broke|sent|became|found|brought|fought|fled|put|cut|let|set|spent|kept|bought|built|caught|chose|dealt|drew|drove|fed|felt|flew|forgot|froze|grew|heard|hid|hung|knew|laid|meant|paid|quit|ran|sang|sank|sat|shook|slept|slid|sold|sought|spread|stole|stood|stuck|swept|swore|swung|taught|thought|threw|tore|understood|withdrew|woke|wore|\\p{Ll}{2,20}ed",
    ")(?!\\p{L}))",
  ]
    .join("")
    .replaceAll(
      "governed",
      "(?:\\s(?:not|also|soon|likely|then)){0,2}(?:\\s(?:be|have|stay|remain)(?:\\sbeen)?)?\\s\\p{Ll}{2,20}",
    ),
  "gu",
);

function readVerb(groups: Partial<Record<string, string>> | undefined): Tense | undefined {
  if (groups?.["future"]) return "future";
  return groups?.["past"] ? "past" : undefined;
}
