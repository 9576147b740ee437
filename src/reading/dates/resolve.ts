/** Date expression + day of publication → the days it means, where the words allow only one reading. */
import {
  countDays,
  type Day,
  type Interval,
  shiftDays,
  toDay,
  toMonth,
  toMonths,
  toWeek,
  toYear,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { DateMeaning, FoundDate, Tense } from "./meaning.ts";

/**
 * What an expression means in an article of a certain day.
 *
 * @param published - a day on which the article may have been published.
 */
export function resolveFrom(date: FoundDate, published: Day): Interval | undefined {
  const { meaning, tense } = date;
  switch (meaning.says) {
    case "interval":
      return { from: meaning.from, to: meaning.to };
    case "day of a year":
      return nearestDay(meaning, date, published);
    case "month of a year":
      if (meaning.years !== undefined) {
        return toMonth(yearOf(published) + meaning.years, meaning.month);
      }
      if (meaning.sameYear) return undefined;
      return resolveMonth(meaning.month, meaning.direction ?? tense, published);
    case "weekday":
      return resolveWeekday(meaning, date, published);
    case "weekday of a week":
      return single(shiftDays(toWeek(published, meaning.weeks).from, (meaning.weekday + 6) % 7));
    case "offset":
      return resolveOffset(meaning, date, published);
    case "months of a year":
      return toMonths(yearOf(published) + meaning.years, meaning.first, meaning.last);
    case "weekend":
      return resolveWeekend(
        meaning.direction === "this" ? tense : (meaning.direction ?? tense),
        published,
      );
    case "from the date before":
    case "either order":
    case "nothing more":
      return undefined;
  }
}

type MeaningOf<Says> = Extract<DateMeaning, { says: Says }>;

/** How far back or ahead a day without its year may lie: beyond, writers print the year. */
const furthestDay = 183;

/** The `December 30` that fits the tense and lies within half a year; the printed weekday must fit too. */
function nearestDay(
  meaning: MeaningOf<"day of a year">,
  { tense, weekday, dateline }: FoundDate,
  published: Day,
): Interval | undefined {
  if (meaning.sameYear) return undefined;
  const year = yearOf(published);
  const years = meaning.years === undefined ? [year - 1, year, year + 1] : [year + meaning.years];
  const fitting = years.flatMap((candidate) => {
    const from = toDay(candidate, meaning.month, meaning.day);
    const to = toDay(candidate, meaning.month, meaning.toDay);
    if (!from || !to) return [];
    if (meaning.years === undefined && !isNear(from, published)) return [];
    return weekday !== undefined && weekdayOf(from) !== weekday ? [] : [{ from, to }];
  });
  const [only, other] = fitting.filter(({ from }) => fitsTense(from, published, tense));
  if (only) return other ? undefined : only;
  // "won in 2019 and faces Japan on July 27": no such day has passed, and one is about to come.
  const [next] = fitting;
  const isAhead = tense === "past" && !dateline && next !== undefined;
  return isAhead && countDays(published, next.from) <= soon ? next : undefined;
}

function isNear(day: Day, published: Day): boolean {
  return Math.abs(countDays(day, published)) <= furthestDay;
}

function fitsTense(day: Day, published: Day, tense: Tense | undefined): boolean {
  if (tense === "past") return day <= published;
  return tense === "future" ? day >= published : true;
}

/** In days. */
const soon = 31;

function resolveMonth(
  month: number,
  when: Tense | "last" | "next" | "this" | undefined,
  published: Day,
): Interval | undefined {
  const year = yearOf(published);
  const ahead = month - monthOf(published);
  if (when === "past") return toMonth(ahead <= 0 ? year : year - 1, month);
  if (when === "future") return toMonth(ahead >= 0 ? year : year + 1, month);
  if (when === "this") return toMonth(year, month);
  if (when === "last" && ahead !== 0) return toMonth(ahead < 0 ? year : year - 1, month);
  if (when === "next" && ahead !== 0) return toMonth(ahead > 0 ? year : year + 1, month);
  return undefined;
}

/**
 * A bare weekday in the past is one of the last five days or the day itself (of 91 in dated articles
 * one was six days back); in the future one of the next six. "last Friday" is sure only when the
 * Friday before lies in the week before.
 */
function resolveWeekday(
  meaning: MeaningOf<"weekday">,
  { tense, quoted }: FoundDate,
  published: Day,
): Interval | undefined {
  if (quoted) return undefined;
  const back = (weekdayOf(published) - meaning.weekday + 7) % 7;
  if (meaning.direction === "last") return resolveLastWeekday(back, published);
  if (meaning.direction === "next") return resolveNextWeekday(back, published);
  if (tense === "past" && back <= furthestWeekday) return single(shiftDays(published, -back));
  if (tense === "future") return single(shiftDays(published, (7 - back) % 7));
  return undefined;
}

export const furthestWeekday = 5;

/** "last Friday" on a Monday is three days ago; on a Saturday it may be yesterday or eight days ago. */
function resolveLastWeekday(back: number, published: Day): Interval | undefined {
  const daysBack = back === 0 ? 7 : back;
  const day = shiftDays(published, -daysBack);
  return day < toWeek(published).from ? single(day) : undefined;
}

/** "next Tuesday" on a Thursday is five days ahead; on a Sunday or Monday it may be that of either week. */
function resolveNextWeekday(back: number, published: Day): Interval | undefined {
  const day = shiftDays(published, 7 - back);
  return day > toWeek(published).to && weekdayOf(published) !== 0 ? single(day) : undefined;
}

/** Saturday and Sunday: on other days the last ones, or the next, as the words have it; on these two "the weekend" is theirs. */
function resolveWeekend(
  when: Tense | "last" | "next" | "this" | undefined,
  published: Day,
): Interval | undefined {
  const saturday = shiftDays(toWeek(published).from, 5);
  const isOn = published >= saturday;
  const from = isOn || when === "future" ? saturday : shiftDays(saturday, -7);
  const isSure = when === "past" || when === "future" || (when === "last" && !isOn);
  return isSure ? { from, to: shiftDays(from, 1) } : undefined;
}

/**
 * "today" and "yesterday" in a quotation are the speaker's, in a caption the photographer's; a
 * "today" that no verb is bound to may mean nowadays.
 */
function resolveOffset(
  { unit, count }: MeaningOf<"offset">,
  date: FoundDate,
  published: Day,
): Interval | undefined {
  if (unit === "day") {
    if (date.quoted || date.caption || (count === 0 && !date.bound)) return undefined;
    return single(shiftDays(published, count));
  }
  if (unit === "week") return fromSunday(toWeek(published, count));
  if (unit === "year") return toYear(yearOf(published) + count);
  const months = yearOf(published) * 12 + monthOf(published) - 1 + count;
  return toMonth(Math.floor(months / 12), (months % 12) + 1);
}

/** Half of the world's weeks begin on Sunday: "this week" is taken as Sunday to Sunday. */
function fromSunday({ from, to }: Interval): Interval {
  return { from: shiftDays(from, -1), to };
}

function single(day: Day): Interval {
  return { from: day, to: day };
}
