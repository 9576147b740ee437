/** ISO dates ↔ days counted from 1970, and how precise an interval is. Without a clock or a time zone. */
import type { Interval } from "../../text/format-days.ts";

const millisecondsInDay = 86_400_000;

/** Whole calendar months, like a quarter or a year, are a period; any other interval is "some day between". */
export type Precision = "day" | "period" | "between";

/** "1970-01-02" → 1 */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsInDay);
}

/** 1 → "1970-01-02" */
export function toDay(number: number): string {
  return new Date(number * millisecondsInDay).toISOString().slice(0, 10);
}

/** Tells what an interval means. */
export function precisionOf({ from, to }: Interval): Precision {
  if (from === to) return "day";
  const dayAfter = toDay(toDayNumber(to) + 1);
  return from.endsWith("-01") && dayAfter.endsWith("-01") ? "period" : "between";
}
