/** Dates and intervals → words for readers. Days are calendar days; no clock and no time zone is involved. */
import { endOfMonth, endOfYear, format, parseISO, startOfMonth, startOfYear } from "date-fns";
import type { Published } from "../../record/record.ts";
import { certaintyWords } from "./certainty.ts";

/**
 * Formats an interval from its first and last day.
 *
 * @example "30 December 2023", "December 2023", "2023", "28–30 December 2023", "between 1 March and 4 April 2022"
 */
export function formatInterval({ from, to }: { from: string; to: string }): string {
  const [first, last] = [parseISO(from), parseISO(to)];
  if (from === to) return format(first, "d MMMM yyyy");
  if (isSameDay(first, startOfYear(last)) && isSameDay(last, endOfYear(first)))
    return format(first, "yyyy");
  if (isSameDay(first, startOfMonth(last)) && isSameDay(last, endOfMonth(first)))
    return format(first, "MMMM yyyy");
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${format(first, "d")}–${format(last, "d MMMM yyyy")}`;
  const start = format(first, from.slice(0, 4) === to.slice(0, 4) ? "d MMMM" : "d MMMM yyyy");
  return `between ${start} and ${format(last, "d MMMM yyyy")}`;
}

/** Formats a date of publication and its certainty; an undated article is called undated. */
export function formatPublished(published: Published | undefined): {
  date: string;
  certainty: string | undefined;
  how: Published["how"] | "undated";
  iso: string | undefined;
} {
  if (!published) return { date: "Undated", certainty: undefined, how: "undated", iso: undefined };
  return {
    date: formatInterval(published),
    certainty: certaintyWords[published.how],
    how: published.how,
    iso: published.from === published.to ? published.from : undefined,
  };
}

function isSameDay(a: Date, b: Date): boolean {
  return format(a, "yyyy-MM-dd") === format(b, "yyyy-MM-dd");
}
