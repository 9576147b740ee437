/** Days and intervals → words for readers. A day is text, "2023-12-30": no clock and no time zone is involved. */

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

const monthNames = [
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
export function formatInterval(range: Interval, months: "long" | "short" = "long"): string {
  const { first, last, whole, parts, write } = read(range, months);
  if (whole !== undefined) return whole;
  if (parts) return parts.areYears ? parts.ends.join("–") : parts.ends.join(" – ");
  if (isSameMonth(first, last)) return `${first.date}–${write(last)}`;
  return `${write(first, first.year !== last.year)} – ${write(last)}`;
}

/**
 * Formats days on one of which something happened.
 *
 * @param months - "short" for labels and columns.
 * @example "5 or 6 January 2024", "between 24 and 30 March 2022", "between 30 December 2022 and 4 January 2023"
 */
export function formatOneOf(range: Interval, months: "long" | "short" = "long"): string {
  const { first, last, whole, parts, write } = read(range, months);
  if (whole !== undefined) return whole;
  if (parts) return `between ${parts.ends.join(" and ")}`;
  const start = isSameMonth(first, last)
    ? String(first.date)
    : write(first, first.year !== last.year);
  return isNextDay(first, last)
    ? `${start} or ${write(last)}`
    : `between ${start} and ${write(last)}`;
}

/**
 * Formats the months from one day to another, for the span of a whole list.
 *
 * @example "March 2022 – January 2024", "March – May 2022", "March 2022"
 */
export function formatMonths({ from, to }: Interval, months: "long" | "short" = "long"): string {
  const [first, last] = [toDay(from), toDay(to)];
  const name = ({ month }: Day) => (months === "long" ? monthNames : shortNames)[month - 1] ?? "";
  const end = `${name(last)} ${last.year}`;
  if (isSameMonth(first, last)) return end;
  return first.year === last.year
    ? `${name(first)} – ${end}`
    : `${name(first)} ${first.year} – ${end}`;
}

function read({ from, to }: Interval, months: "long" | "short") {
  const [first, last] = [toDay(from), toDay(to)];
  const names = months === "long" ? monthNames : shortNames;
  const write = ({ year, month, date }: Day, withYear = true) =>
    `${date} ${names[month - 1] ?? ""}${withYear ? ` ${year}` : ""}`;
  return { first, last, write, whole: toWhole(), parts: toParts() };

  /** The first and the last of several whole years or months. */
  function toParts(): { areYears: boolean; ends: [string, string] } | undefined {
    if (first.date !== 1 || !isMonthsEnd(last)) return undefined;
    if (first.month === 1 && last.month === 12)
      return { areYears: true, ends: [String(first.year), String(last.year)] };
    const name = ({ month }: Day) => names[month - 1] ?? "";
    const start = first.year === last.year ? name(first) : `${name(first)} ${first.year}`;
    return { areYears: false, ends: [start, `${name(last)} ${last.year}`] };
  }

  /** One day, one month or one year. */
  function toWhole(): string | undefined {
    if (from === to) return write(first);
    if (first.date !== 1 || !isMonthsEnd(last) || first.year !== last.year) return undefined;
    if (first.month === last.month) return `${names[first.month - 1] ?? ""} ${first.year}`;
    return first.month === 1 && last.month === 12 ? String(first.year) : undefined;
  }
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
