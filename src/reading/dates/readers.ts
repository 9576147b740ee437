/** The named groups of a pattern → what the expression says. */
import { toDay, toYear } from "./calendar.ts";
import type { DateMeaning, Direction } from "./meaning.ts";

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
/** The full names, for patterns. */
export const monthsInFull =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const weekdayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const numberWords = [
  "zero",
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
];

/** Feasts on a fixed day: [month, day]. */
const feasts: Partial<Record<string, readonly [number, number]>> = {
  "new years eve": [12, 31],
  "new years day": [1, 1],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  "boxing day": [12, 26],
  halloween: [10, 31],
  "valentines day": [2, 14],
  "may day": [5, 1],
  "international womens day": [3, 8],
  "all saints day": [11, 1],
};

/** "Christmas Day", "Christmas Eve last year", "New Year’s Day 2024". */
export function readFeast({ feast = "", year, when }: Groups): DateMeaning | undefined {
  const found = feasts[feast.toLowerCase().replace(/['’]/g, "").replace(/\s/g, " ")];
  if (!found) return undefined;
  const [month, day] = found;
  const relative = when && { years: yearOffsets[when] ?? 0 };
  return readDayAndMonth({ month, day: String(day), ...(year && { year }), ...relative });
}

/** "Sept." → 9 */
export function readMonth(name = ""): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** "Thurs" → 4, "Friday" → 5 */
export function readWeekday(name: string | undefined): number | undefined {
  if (!name) return undefined;
  return weekdayNames.indexOf(name.slice(0, 3).toLowerCase());
}

/** `Friday` → the weekday; `Wednesday last week` → that of the week before, which `last` alone may not mean. */
export function readBareWeekday({ weekday, direction, week }: Groups): DateMeaning {
  const weekdayNumber = readWeekday(weekday) ?? 0;
  const ofWeek = week && { last: -1, next: 1, this: 0 }[week.replace(/\sof|week|\s/g, "")];
  if (ofWeek !== undefined && ofWeek !== "") {
    return { says: "weekday of a week", weekday: weekdayNumber, weeks: ofWeek };
  }
  return {
    says: "weekday",
    weekday: weekdayNumber,
    ...(direction && { direction: readDirection(direction) }),
  };
}

export function readDirection(word: string): Direction {
  if (/^(?:last|past|this\spast)$/i.test(word)) return "last";
  return /^this$/i.test(word) ? "this" : "next";
}

export type Groups = Partial<Record<string, string>>;

/** "last year" → −1 */
export const yearOffsets: Partial<Record<string, number>> = { last: -1, this: 0, next: 1 };

export function readDayOfMonth({ month, when, same, ...groups }: Groups): DateMeaning | undefined {
  const years = when && { years: yearOffsets[when] ?? 0 };
  const meaning = readDayAndMonth({ ...groups, ...years, month: readMonth(month) });
  return same && meaning?.says === "day of a year" ? { ...meaning, sameYear: true } : meaning;
}

/** "the following day", "two days earlier", "a year later". */
export function readFromBefore(words: string): DateMeaning | undefined {
  const [first = ""] = words.split(/\s/);
  const number = /^the$/i.test(first) ? 1 : readCount(first.toLowerCase());
  const unit = /year/.test(words) ? "year" : "day";
  if (number > furthestCounted) return undefined;
  const isBack = /previous|before|earlier/.test(words);
  return { says: "from the date before", unit, count: isBack ? -number : number };
}

/** In days or years; of more a writer gives the date. */
const furthestCounted = 14;

/** A day or a span of days in a month, with its year or without. */
export function readDayAndMonth({
  month,
  years,
  day,
  last,
  year,
}: {
  month: number;
  years?: number;
  day?: string;
  last?: string;
  year?: string;
}): DateMeaning | undefined {
  const first = Number(day);
  const end = last === undefined ? first : Number(last);
  if (end < first) return undefined;
  if (year === undefined) {
    if (!toDay(2000, month, end)) return undefined;
    const relative = years !== undefined && { years };
    return { says: "day of a year", month, day: first, toDay: end, ...relative };
  }
  const from = toDay(Number(year), month, first);
  const to = toDay(Number(year), month, end);
  return from && to ? { says: "interval", from, to } : undefined;
}

/** "August 10 to November 12, 2025"; without a year each day is read by itself. */
export function readSpanOfMonths({
  month,
  day,
  lastMonth,
  last,
  firstYear,
  year,
}: Groups): DateMeaning | undefined {
  const [first, end] = [readMonth(month), readMonth(lastMonth)];
  if (year === undefined) return undefined;
  const began = firstYear ?? String(Number(year) - (first > end ? 1 : 0));
  const from = toDay(Number(began), first, Number(day));
  const to = toDay(Number(year), end, Number(last));
  return from && to && from <= to ? { says: "interval", from, to } : undefined;
}

/** "96" → "1996", "07" → "2007"; nothing for years that newspapers of today may look ahead to. */
export function toFullYear(short = ""): string {
  return `${Number(short) < 40 ? 20 : 19}${short}`;
}

/** "of 1500 homes", "the 2000 workers" are counts, not years. */
export function readYear({ year, after = "" }: Groups): DateMeaning | undefined {
  const counted = /^\s\p{L}*(?:s|men|people|women|children)$/u.test(after);
  const roundNumber = year?.endsWith("00") || Number(year) < 1800;
  if (counted && (roundNumber || !yearNouns.test(after))) return undefined;
  return { says: "interval", ...toYear(Number(year)) };
}

/** Plurals that a year does stand before: "the 2022 elections", "in 1998 as …". */
const yearNouns =
  /^\s(?:elections|polls|games|olympics|attacks|protests|riots|floods|talks|championships|finals|accords|agreements|as|its|his|this|was|has|is|us|russia's|census|crisis|primaries|sanctions|results|series|news|earthquakes|playoffs|awards|sees|marks)$/i;

/** "from 2019 to 2020", "2019–20"; not "2019-01", which is a month, and not "1500 to 2000 homes". */
export function readYears({
  from = "",
  to = "",
  sign,
  after = "",
}: Groups): DateMeaning | undefined {
  const isShort = to.length === 2;
  const last = isShort ? `${from.slice(0, 2)}${to}` : to;
  if (isShort && (sign === undefined || (sign !== "/" && Number(to) <= 12))) return undefined;
  if (last <= from || Number(last) - Number(from) > longestRange) return undefined;
  if (readYear({ year: from, after }) === undefined) return undefined;
  return { says: "interval", from: toYear(Number(from)).from, to: toYear(Number(last)).to };
}

/** Of reigns and dynasties, "from 1619 to 1972". */
const longestRange = 500;

export function readDayWord(word: string): number {
  if (/^(?:yesterday|last)/i.test(word)) return -1;
  return /^tomorrow/i.test(word) ? 1 : 0;
}

export function readOffset(direction = "", unit = ""): DateMeaning | undefined {
  if (unit !== "week" && unit !== "month" && unit !== "year") return undefined;
  const count = { last: -1, previous: -1, this: 0, next: 1 }[direction.toLowerCase()];
  return count === undefined ? undefined : { says: "offset", unit, count };
}

export function readCount(count: string): number {
  if (/^an?$/.test(count)) return 1;
  return /^\d/.test(count) ? Number(count) : numberWords.indexOf(count);
}

/** "in three days", where the verb looks ahead. */
export function readAhead({ count = "", unit = "" }: Groups): DateMeaning | undefined {
  if (unit !== "day" && unit !== "week" && unit !== "month") return undefined;
  const number = readCount(count);
  const isNear = number <= (unit === "day" ? 14 : 3);
  return isNear ? { says: "offset", unit, count: number, tense: "future" } : undefined;
}

/** "five months ago" is a month, unless the words round it: "about five". Years are rounded nearly always. */
export function readAgo({ about, count = "", unit = "" }: Groups): DateMeaning {
  const number = readCount(count);
  const most: Partial<Record<string, number>> = { day: 14, week: 3, month: 11 };
  if (isAgoUnit(unit) && number <= (most[unit] ?? 0) && about === undefined)
    return { says: "offset", unit, count: -number };
  return { says: "nothing more", why: `“${count} ${unit}s ago” is rounded` };
}

function isAgoUnit(unit: string): unit is "day" | "week" | "month" {
  return unit === "day" || unit === "week" || unit === "month";
}
