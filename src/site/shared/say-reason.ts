/** A reason of the record, which is English, → the same in the language of the interface. */
import { readReason } from "../../record/reasons.ts";
import { toMonth } from "../../reading/dates/calendar.ts";
import { formatInterval, formatOneOf, type Interval, monthNames } from "../../text/format-days.ts";
import { t } from "../../text/interface-language.ts";
import { listOf } from "./wording.ts";

/**
 * Says a reason of the record. One that `reasons.ts` does not have stays as it is.
 *
 * @example "Its dateline says July 25." → "In der Ortsmarke steht July 25."
 */
export function sayReason(sentence: string): string {
  const found = readReason(sentence);
  if (!found) return sentence;
  const values = Object.entries(found.values).map(([name, value]) => [name, sayValue(name, value)]);
  return t(found.reason, Object.fromEntries(values));
}

function sayValue(name: string, value: string): string {
  if (name === "days" || name === "first" || name === "last") return sayDays(value);
  return name === "names" ? listOf(value.split(/, | or /), "or") : value;
}

/**
 * Says days that are written in English.
 *
 * @example "between 24 and 30 March 2022" → "zwischen 24. und 30. März 2022"
 */
export function sayDays(english: string): string {
  const days = readDays(english);
  if (!days) return english;
  return /^between | or /.test(english) ? formatOneOf(days) : formatInterval(days);
}

/** Reads what `formatInterval` and `formatOneOf` write in English: "28–30 December 2023", "March 2022". */
function readDays(english: string): Interval | undefined {
  const ends = english.replace(/^between /, "").split(/ and | or | ?– ?/);
  const last = readDay(ends.at(-1) ?? "");
  const first = ends.length === 2 ? readDay(ends[0] ?? "") : last;
  if (!first || !last?.year || ends.length > 2) return undefined;
  // "28–30 December 2023": what the first does not say is that of the last.
  const whole = { year: first.year ?? last.year, month: first.month ?? last.month, day: first.day };
  return { from: toInterval(first.year ? first : whole).from, to: toInterval(last).to };
}

interface DayParts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** "30 December 2023", "30 December", "30", "December 2023", "December", "2023" */
function readDay(words: string): DayParts | undefined {
  const { day, name, year } =
    /^(?<day>\d{1,2}(?!\d))?(?: ?(?<name>[A-Z][a-z]+))?(?: ?(?<year>\d{4}))?$/.exec(words)
      ?.groups ?? {};
  const month = name === undefined ? undefined : monthNames.indexOf(name) + 1;
  if (month === 0 || (!day && !month && !year)) return undefined;
  return { day: day ? Number(day) : undefined, month, year: year ? Number(year) : undefined };
}

function toInterval({ year = 0, month, day }: DayParts): Interval {
  if (month === undefined) return { from: toMonth(year, 1).from, to: toMonth(year, 12).to };
  const whole = toMonth(year, month);
  if (day === undefined) return whole;
  const own = `${whole.from.slice(0, -2)}${String(day).padStart(2, "0")}`;
  return { from: own, to: own };
}
