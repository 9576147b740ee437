/** ISO days ↔ numbers of days since 1970, and how precise an interval is. No clock, no time zone. */

const millisecondsInDay = 86_400_000;

/** First and last day, both included. */
export interface Interval {
  from: string;
  to: string;
}

/** A calendar month, quarter or year is a time by itself; any other interval means "some day between". */
export type Precision = "day" | "period" | "between";

/** "1970-01-02" → 1 */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsInDay);
}

/** 1 → "1970-01-02" */
export function toDay(number: number): string {
  return new Date(number * millisecondsInDay).toISOString().slice(0, 10);
}

/** In: an interval. Out: a day, a calendar period of whole months, or some day between two. */
export function precisionOf({ from, to }: Interval): Precision {
  if (from === to) return "day";
  const dayAfter = toDay(toDayNumber(to) + 1);
  return from.endsWith("-01") && dayAfter.endsWith("-01") ? "period" : "between";
}
