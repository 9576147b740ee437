/**
 * The calendar in whole days: ISO text in, ISO text out. Reckoned in UTC, since a local calendar may lack a day (there was
 * no 31 December 1994 in Kiritimati) or begin one at one o'clock.
 */
import { utc } from "@date-fns/utc/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { endOfMonth } from "date-fns/endOfMonth";
import { formatISO } from "date-fns/formatISO";
import { getDay } from "date-fns/getDay";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";

/** A day as ISO text: `2023-12-30`. */
export type Day = string;

/** Days from the first to the last, both included. */
export interface Interval {
  from: Day;
  to: Day;
}

/**
 * @param month - 1 to 12.
 * @returns undefined when there is no such day: `2023-02-29`.
 */
export function toDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isValid(read(day)) ? day : undefined;
}

export function toYear(year: number): Interval {
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` };
}

/** @param month - 1 to 12. */
export function toMonth(year: number, month: number): Interval {
  const from = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return { from, to: write(endOfMonth(read(from))) };
}

/** @param first, last - 1 to 12. */
export function toMonths(year: number, first: number, last: number): Interval {
  return { from: toMonth(year, first).from, to: toMonth(year, last).to };
}

/** Monday to Sunday of the week of a day, `weeks` later. */
export function toWeek(day: Day, weeks = 0): Interval {
  const monday = write(addDays(startOfISOWeek(read(day)), 7 * weeks));
  return { from: monday, to: shiftDays(monday, 6) };
}

export function shiftDays(day: Day, days: number): Day {
  return write(addDays(read(day), days));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return getDay(read(day));
}

/** Days from `from` to `to`; 0 for the same day. */
export function countDays(from: Day, to: Day): number {
  return differenceInCalendarDays(read(to), read(from));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function read(day: Day): Date {
  return parseISO(day, { in: utc });
}

function write(date: Date): Day {
  return formatISO(date, { representation: "date" });
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
