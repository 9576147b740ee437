/** A date that a file's format states, as written → the days it means. */
import { type Interval, toMonth, toYear } from "./calendar.ts";
import { readMonthName, readWeekdayName } from "./calendar-names.ts";
import { type DateOrder, findFullDates, toAsciiDigits } from "./full-dates.ts";

export interface StatedDate {
  /** One day, month or year; two days where day and month can be read either way, that of the day first before the other. */
  readings: readonly Interval[];
  /** A moment whose zone is that of Coordinated Universal Time, or not told. */
  utc?: boolean;
  weekday?: number;
  order?: DateOrder;
}

/**
 * Reads the date in a field, whatever the format: front matter, JSON-LD, mail, press exports, tables.
 *
 * @param value As written. What stands after the date ("Late Edition - Final") does not count.
 * @returns Nothing for what programs write when they know no date (`0001-01-01`, `1970-01-01T00:00:00Z`).
 * @example "27. Februar 2012 Montag 9:50 PM GMT+1" → 2012-02-27
 * @example "2019-11-05T03:30:00Z" → 2019-11-05, `utc`
 * @example "May 2010" → 2010-05-01..2010-05-31
 */
export function readStatedDate(value: string): StatedDate | undefined {
  const words = toAsciiDigits(value.slice(0, longestValue)).trim();
  if (noDate.test(words)) return undefined;
  const [date] = findFullDates(words, "stamp");
  if (!date) return readMonthOrYear(words);
  const { days, order, to } = date;
  const weekdays = (words.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(readWeekdayName);
  const weekday = weekdays.find((found) => found !== undefined);
  return {
    readings: days.map((day) => ({ from: day, to: to ?? day })),
    ...(clock.test(words) && !ownZone.test(words) && { utc: true }),
    ...(weekday !== undefined && { weekday }),
    ...(order && { order }),
  };
}

const longestValue = 200;

/** The first moment that a program can count from. */
const noDate = /^(?:1970-01-01(?:[T\s]00:00.*)?|Thu, 0?1 Jan 1970 00:00.*)$/;

const clock = /\d:\d\d/;

/** `-05:00`, `GMT+1`, `EST`; without a zone most programs mean UTC, too. */
const ownZone =
  /\d:\d\d.*?(?:(?:GMT|UTC)?\s?[+-](?!00)\d{1,2}(?::?\d\d)?\s*$|[+-](?!00:?00)\d\d:?\d\d|\b(?!GMT|UTC|AM|PM)\p{Lu}{2,4}T?\b)/u;

/** "May 2010", "2010-05", "2010" */
function readMonthOrYear(words: string): StatedDate | undefined {
  const match = monthOrYear.exec(words);
  const { year = match?.groups?.["last"], month, name } = match?.groups ?? {};
  if (year === undefined) return undefined;
  const number = name === undefined ? Number(month) : readMonthName(name);
  if (number === undefined) return undefined;
  if (!Number.isNaN(number) && number > 12) return undefined;
  return { readings: [number ? toMonth(Number(year), number) : toYear(Number(year))] };
}

const monthOrYear =
  /^(?:(?<year>(?:1[5-9]|20)\d\d)(?:[-/.](?<month>0[1-9]|1[0-2]))?|(?<name>[\p{L}\p{M}]{3,14})\.?,?\s(?:de\s|del\s)?(?<last>(?:1[5-9]|20)\d\d))$/u;
