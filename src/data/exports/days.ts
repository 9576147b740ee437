/** Days for engines that have no ranges of days. */
import type { Days } from "./documents.ts";

/** The day of publication: its bounds, and to filter and sort by, the first second of it. */
export function publishedFields(published: Days | undefined) {
  if (!published) return {};
  const { from, to } = published;
  return { published_from: from, published_to: to, published_at: toSeconds(from) };
}

/** The first second of a day in UTC, counted from 1970; negative before. */
function toSeconds(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** The days that are meant alone; a month or a year would have to be all of its days. */
export function singleDays(days: readonly Days[]): string[] {
  return days.flatMap(({ from, to }) => (from === to ? [from] : []));
}
