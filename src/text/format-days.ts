/** Days and intervals → words for readers. A day is text, "2023-12-30": no clock and no time zone is involved. */
import { t, tc } from "./interface-language.ts";

/** First and last day, both included. */
export interface Interval {
  from: string;
  to: string;
}

interface Day {
  year: number;
  /** From 1. */
  month: number;
  date: number;
}

/** In English. */
export const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];
/** As newspapers print them: May, June and July are short enough. */
const shortNames = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");

/**
 * Formats days on all of which something lasted.
 *
 * @param months - "short" for labels and columns.
 * @example "30 December 2023", "December 2023", "2023", "28–30 December 2023", "30 December 2022 – 4 January 2023", "2000–2020", "March – May 2022"
 */
export function formatInterval(range: Interval, months: Length = "long"): string {
  const { first, last, whole, parts, write } = read(range, months);
  if (whole !== undefined) return whole;
  if (parts) return parts.areYears ? parts.ends.join("–") : parts.ends.join(" – ");
  if (isSameMonth(first, last)) return `${dayOf(first)}–${write(last)}`;
  return `${write(first, first.year !== last.year)} – ${write(last)}`;
}

/**
 * Formats days on one of which something happened.
 *
 * @param months - "short" for labels and columns.
 * @example "5 or 6 January 2024", "between 24 and 30 March 2022", "between 30 December 2022 and 4 January 2023"
 */
export function formatOneOf(range: Interval, months: Length = "long"): string {
  const { first, last, whole, parts, write } = read(range, months);
  if (whole !== undefined) return whole;
  if (parts) {
    const [from, to] = parts.ends;
    return tc("months", "between {from} and {to}", { from, to });
  }
  const from = isSameMonth(first, last) ? dayOf(first) : write(first, first.year !== last.year);
  const to = write(last);
  return isNextDay(first, last)
    ? t("{from} or {to}", { from, to })
    : t("between {from} and {to}", { from, to });
}

/**
 * Formats the months from one day to another, for the span of a whole list.
 *
 * @example "March 2022 – January 2024", "March – May 2022", "March 2022"
 */
export function formatMonths({ from, to }: Interval, months: Length = "long"): string {
  const [first, last] = [toDay(from), toDay(to)];
  const end = writeMonth(last, months);
  if (isSameMonth(first, last)) return end;
  return first.year === last.year
    ? `${nameMonth(first, months)} – ${end}`
    : `${writeMonth(first, months)} – ${end}`;
}

function read({ from, to }: Interval, months: Length) {
  const [first, last] = [toDay(from), toDay(to)];
  const write = (day: Day, withYear = true) => writeDay(day, months, withYear);
  return { first, last, write, whole: toWhole(), parts: toParts() };

  /** The first and the last of several whole years or months. */
  function toParts(): { areYears: boolean; ends: [string, string] } | undefined {
    if (first.date !== 1 || !isMonthsEnd(last)) return undefined;
    if (first.month === 1 && last.month === 12)
      return { areYears: true, ends: [String(first.year), String(last.year)] };
    const start = first.year === last.year ? nameMonth(first, months) : writeMonth(first, months);
    return { areYears: false, ends: [start, writeMonth(last, months)] };
  }

  /** One day, one month or one year. */
  function toWhole(): string | undefined {
    if (from === to) return write(first);
    if (first.date !== 1 || !isMonthsEnd(last) || first.year !== last.year) return undefined;
    if (first.month === last.month) return writeMonth(first, months);
    return first.month === 1 && last.month === 12 ? String(first.year) : undefined;
  }
}

type Length = "long" | "short";

/** "30 December 2023", also "30. Dezember 2023" and "30 грудня 2023" */
function writeDay({ year, month, date }: Day, length: Length, withYear: boolean): string {
  const own = globalThis.datelineLanguage?.months;
  const names = own ? (length === "long" ? own.inDate : own.short) : english(length);
  const name = names[month - 1] ?? "";
  return withYear
    ? t("{day} {month} {year}", { day: numberOf(date), month: name, year })
    : t("{day} {month}", { day: numberOf(date), month: name });
}

/** "30", also "30." */
function dayOf({ date }: Day): string {
  return t("{day}", { day: numberOf(date) });
}

/** "1er janvier" */
function numberOf(date: number): string {
  return date === 1 ? tc("first of the month", "1") : String(date);
}

function writeMonth(day: Day, length: Length): string {
  return t("{month} {year}", { month: nameMonth(day, length), year: day.year });
}

/** A month without a day: "December", also "грудень" */
export function nameMonth({ month }: Pick<Day, "month">, length: Length): string {
  if (length === "short") return nameMonthInShort(month);
  return (globalThis.datelineLanguage?.months.alone ?? monthNames)[month - 1] ?? "";
}

/** "Dec", for labels of drawings. @param month - from 1 */
export function nameMonthInShort(month: number): string {
  return (globalThis.datelineLanguage?.months.short ?? shortNames)[month - 1] ?? "";
}

function english(length: Length): readonly string[] {
  return length === "long" ? monthNames : shortNames;
}

function toDay(day: string): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, date };
}

function isSameMonth(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month;
}

function isNextDay(a: Day, b: Day): boolean {
  return isSameMonth(a, b)
    ? b.date === a.date + 1
    : isMonthsEnd(a) && b.date === 1 && b.year * 12 + b.month === a.year * 12 + a.month + 1;
}

function isMonthsEnd({ year, month, date }: Day): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date === lengths[month - 1];
}
