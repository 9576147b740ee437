/** Dates of an article → words. */

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** ("2023-12-30", "2023-12-30") → "30 December 2023"; ("2023-12-01", "2023-12-31") → "1 – 31 December 2023"; ("", "") → "no date known" */
export function formatDays(from: string, to: string): string {
  const [first, last] = [Date.parse(from || to), Date.parse(to || from)];
  if (Number.isNaN(first) || Number.isNaN(last)) return "no date known";
  return first === last ? format.format(first) : format.formatRange(first, last);
}
