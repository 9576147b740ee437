/** The days that a stamp prints, those without their year, too. */
import { yearOf } from "../dates/calendar.ts";
import { findFullDates, type FullDate } from "../dates/full-dates.ts";

/** `Published 23 May / Updated 24 May 2022`: a day takes its year from the one beside it. */
export function findStampDates(line: string): FullDate[] {
  const full = findFullDates(line, "stamp");
  const [latest] = full
    .flatMap(({ days }) => days)
    .toSorted()
    .toReversed();
  if (latest === undefined) return full;
  const others = daysOfMonth
    .flatMap((form) => [...line.matchAll(form)])
    .flatMap((match) => {
      const { 0: words, index: start } = match;
      const end = start + words.length;
      if (full.some((date) => start < date.end && date.start < end)) return [];
      const years = [yearOf(latest), yearOf(latest) - 1];
      const found = years.flatMap((year) => findFullDates(`${words}, ${year}`, "stamp"));
      const fitting = found.find(({ days: [day] }) => day !== undefined && day <= latest);
      return fitting ? [{ ...fitting, start, end }] : [];
    });
  return [...full, ...others].toSorted((a, b) => a.start - b.start);
}

const daysOfMonth = [
  /(?<![\d:.,/])\d{1,2}\.?\s\p{L}{3,14}(?![\p{L}\d])/gu,
  /(?<!\p{L})\p{L}{3,14}\.?\s\d{1,2}(?![\d:.])/gu,
];
