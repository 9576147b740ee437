/** Events whose days are known: named in the corpus file, or dated by an article ("since the start of the war on February 24, 2022"). */
import type { Block, Span } from "../../record/record.ts";
import type { Day, Interval } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";

/** An event with its first and last day; of a war the first day counts. */
export interface CorpusEvent extends Interval {
  name: string;
  /** Other words by which articles name it. */
  aliases?: readonly string[];
  /** Where an article states it; absent when the corpus file names the event. */
  source?: { file: string; start: number; end: number };
}

/** What of a draft is needed to find events. */
export interface DatedText {
  file: string;
  text: string;
  blocks: readonly Block[];
  dates: readonly FoundDate[];
}

/** In: all drafts. Out: beginnings of wars and the like that an article dates to the day, in order of file and place. */
export function findEventDates(drafts: readonly DatedText[]): CorpusEvent[] {
  return drafts.flatMap(({ file, text, dates }) =>
    dates.flatMap(({ start, end, meaning }) => {
      if (meaning.says !== "interval" || meaning.from !== meaning.to) return [];
      const named = findBeginning(text, { start, end });
      if (!named) return [];
      const source = { file, start: named.start, end };
      return [{ name: named.name, from: meaning.from, to: meaning.to, source }];
    }),
  );
}

const longestName = 120;

/** `the start of the assault on Moscow on`, `the war began on`, `Russia invaded Ukraine on`, directly before the date. */
const beginning =
  /(?<name>(?:(?:start|beginning|outbreak|launch|onset)\sof\s(?:(?:the|a|its|their|\p{Lu}\p{L}{2,20}['’]s)\s)?(?:[\p{L}'’-]{1,20}\s){0,4}?(?:war|invasion|assault|offensive|conflict|hostilities|fighting|operation|uprising)(?:\s(?:in|of|on|against)\s(?:the\s)?\p{Lu}\p{L}{2,20})?)|(?:(?:\p{Lu}\p{L}{2,20}(?:['’]s)?\s)(?:full-scale\s)?(?:war|invasion|assault|offensive|conflict)(?:\s(?:in|of|on|against)\s(?:the\s)?\p{Lu}\p{L}{2,20})?\s(?:began|started|broke\sout|erupted))|(?:(?:\p{Lu}\p{L}{2,20}|it)\s(?:invaded|attacked)\s\p{Lu}\p{L}{2,20}))[,\s]{1,3}(?:on\s)?$/u;

function findBeginning(text: string, date: Span): { name: string; start: number } | undefined {
  const before = text.slice(Math.max(0, date.start - longestName), date.start);
  const match = beginning.exec(before);
  const name = match?.groups?.["name"];
  return match && name ? { name, start: date.start - before.length + match.index } : undefined;
}

/** In: an article and the events. Out: the event that "the war" means there: the only one it shares names with. */
export function findWar(text: string, events: readonly CorpusEvent[]): CorpusEvent | undefined {
  const wars = events.filter(
    (event) => event.source !== undefined || namesOf(event).some((name) => warWord.test(name)),
  );
  const related = wars.filter((event) => sharesNames(text, event));
  const days = new Set(related.map((event) => event.from));
  return days.size === 1 ? related[0] : undefined;
}

const warWord = /\b(?:war|invasion|conflict|hostilities)\b/i;

/** Every capitalised word of one of its names stands in the text; what an article calls just "the war" fits no other. */
function sharesNames(text: string, event: CorpusEvent): boolean {
  return namesOf(event).some((name) => {
    const words = (name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter((word) => !warWord.test(word));
    if (words.length === 0) return event.source === undefined;
    return words.every((word) => text.includes(word.slice(0, Math.max(4, word.length - 2))));
  });
}

function namesOf(event: CorpusEvent): string[] {
  return [event.name, ...(event.aliases ?? [])];
}

/** A duration from a war's first day, and the days it may mean. */
export interface Duration extends Span, Interval {
  /** "five weeks into", as printed. */
  words: string;
}

/** `five weeks into a bloody war`, `the 22-month war`; not "the 12-day war", which is over. */
const durations =
  /\b(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s(?<into>day|week|month|year)s?\sinto\s(?:(?:a|the|its|their|Russia['’]s|start|beginning|of)\s){0,4}|-(?<long>week|month|year)(?:-(?:long|old))?\s)(?:[\p{L}-]{1,20}\s){0,2}?(?:war|invasion|conflict|hostilities)\b/giu;

const numbers = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** In: the source text, the first day of the war. Out: durations counted from it, as days on which they hold. */
export function findDurations(
  text: string,
  start: Day,
  toInterval: (start: Day, count: number, unit: string) => Interval,
): Duration[] {
  return [...text.matchAll(durations)].flatMap((match) => {
    const { count = "", into, long } = match.groups ?? {};
    const unit = (into ?? long ?? "").toLowerCase();
    const number = /\d/.test(count) ? Number(count) : numbers.indexOf(count.toLowerCase());
    if (number <= 0) return [];
    const held = toInterval(start, number, unit);
    return [{ ...held, start: match.index, end: match.index + match[0].length, words: match[0] }];
  });
}
