/** Found dates + publication interval → date expressions as the record holds them. */
import { formatReason } from "../../record/reasons.ts";
import type { DateExpression, Published } from "../../record/record.ts";
import { formatOneOf } from "../../text/format-days.ts";
import { endsLine } from "../../text/lines.ts";
import { countDays, type Interval, shiftDays } from "./calendar.ts";
import { resolveFromDatelines } from "./dateline-days.ts";
import { resolveFromBeside } from "./from-beside.ts";
import type { FoundDate } from "./meaning.ts";
import { furthestWeekday, resolveFrom } from "./resolve.ts";

/** Resolves dates, each only if it means the same from every possible day of publication. */
export function toExpressions(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): DateExpression[] {
  const known = new Map<string, Interval | undefined>();
  const told = new Set(findTold(text, dates, published));
  const fromDatelines = resolveFromDatelines(text, dates, published);
  const expressions = dates.map((date): DateExpression => {
    const { start, end, meaning } = date;
    if (meaning.says === "interval") {
      const { from, to } = meaning;
      const because = formatReason("The text gives it in full.");
      return { start, end, from, to, how: "said", because };
    }
    if (meaning.says === "nothing more") {
      return { start, end, how: "inferred", because: `Not resolved: ${meaning.why}.` };
    }
    if (meaning.says === "either order") {
      return { start, end, how: "inferred", because: explainOrder };
    }
    const counted = fromDatelines.get(date);
    if (counted) return counted;
    if (told.has(date)) return { start, end, how: "inferred", because: explainTold };
    const key = JSON.stringify({ ...date, start: 0, end: 0 });
    if (published && !known.has(key)) known.set(key, resolveEverywhere(date, published));
    const resolved = known.get(key);
    if (resolved && published) {
      const words = text.slice(start, end);
      const days = formatOneOf(published);
      const because = formatReason("“{words}” in an article of {days}.", { words, days });
      return { start, end, ...resolved, how: "inferred", because };
    }
    return { start, end, how: "inferred", because: explainUnresolved(published) };
  });
  return resolveFromBeside(text, dates, expressions);
}

/** When more days of publication are possible than this, only months and years could still be resolved. */
const maxDays = 62;

function resolveEverywhere(date: FoundDate, { from, to }: Interval): Interval | undefined {
  const length = countDays(from, to) + 1;
  if (length > maxDays) return undefined;
  const first = resolveFrom(date, from);
  for (let index = 1; first && index < length; index += 1) {
    const other = resolveFrom(date, shiftDays(from, index));
    if (other?.from !== first.from || other.to !== first.to) return undefined;
  }
  return first;
}

function explainUnresolved(published: Published | undefined): string {
  return published
    ? "Not resolved: the words and the time of publication allow more than one reading."
    : "Not resolved: it is not known when the article was published.";
}

const explainOrder = "Not resolved: day and month can be read either way.";
const explainTold = "Not resolved: it is told together with an earlier week or year.";

/**
 * Days and months that may be of an earlier week or year, as the words around them tell of one.
 *
 * Bare weekdays in a paragraph that also names a day more than five days before publication, or after "last week"; a day or a
 * month right after a past year: "In 1998 he became mayor. On March 3 …". One right after "said" is not.
 */
function findTold(
  text: string,
  dates: readonly FoundDate[],
  published: Published | undefined,
): FoundDate[] {
  if (!published) return [];
  const isEarly = (date: FoundDate) => {
    const day = isDay(date) ? resolveFrom(date, published.to)?.from : undefined;
    return day !== undefined && day < shiftDays(published.from, -furthestWeekday);
  };
  const lastYear = shiftDays(published.from, -366);
  return dates.filter(({ meaning, tense, start }, index) => {
    if (tense !== "past") return false;
    if (sayingOn.test(text.slice(Math.max(0, start - 20), start))) return false;
    const before = dates[index - 1];
    if (meaning.says === "weekday") {
      if (before && isLastWeek(before) && governs(text, before, start)) return true;
      const around = dates.slice(Math.max(0, index - 4), index + 5);
      return around.some((other) => isNear(text, other.start, start) && isEarly(other));
    }
    if (!isYearless(meaning) || before?.meaning.says !== "interval") return false;
    return (
      before.meaning.to < lastYear &&
      start - before.end < closeBy &&
      isNear(text, before.start, start)
    );
  });
}

function isYearless(meaning: FoundDate["meaning"]): boolean {
  if (meaning.says === "month of a year" && meaning.direction) return false;
  return (
    (meaning.says === "day of a year" || meaning.says === "month of a year") &&
    meaning.years === undefined
  );
}

function isLastWeek({ meaning }: FoundDate): boolean {
  return meaning.says === "offset" && meaning.unit === "week" && meaning.count === -1;
}

/** "Last week it burned on Monday", "last week, on Monday": not "after the vote last week, Rome said on Monday". */
function governs(text: string, { start, end }: FoundDate, weekday: number): boolean {
  const between = text.slice(end, weekday);
  if (/^,?\s(?:on\s)?$/.test(between)) return true;
  return text[start] === "L" && between.length < closeBy && !/[.!?]\s/.test(between);
}

/** In characters: a sentence or so. */
const closeBy = 120;

function isDay({ meaning, caption }: FoundDate): boolean {
  if (caption) return false;
  if (meaning.says === "day of a year") return true;
  return meaning.says === "interval" && meaning.from === meaning.to;
}

function isNear(text: string, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return to - from < 500 && !endsLine.test(text.slice(from, to));
}

const sayingOn = /(?:said|told|accused|announced|reported|confirmed|warned|stated)\s(?:on\s)?$/;
