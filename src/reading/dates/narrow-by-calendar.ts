/** Day by day within known bounds: on which days would someone write the article's weekdays and the date of its dateline? */
import type { Evidence } from "../../record/record.ts";
import { countDays, type Day, type Interval, shiftDays, weekdayOf } from "./calendar.ts";
import { toEvidence } from "./evidence.ts";
import type { DatedArticle } from "./dated-article.ts";
import type { FoundDate } from "./meaning.ts";
import { furthestWeekday, resolveFrom } from "./resolve.ts";

/** A test of one candidate day, and what to tell the reader when it rules days out. */
interface Constraint {
  because: Evidence;
  fits: (published: Day) => boolean;
}

/**
 * Narrows the bounds of publication to the days that fit the calendar.
 *
 * A constraint that leaves no day is passed over: one odd date must not undate an article.
 *
 * @returns the first and the last day that fit, with the constraints that ruled days out
 */
export function narrowByCalendar(
  article: DatedArticle,
  bounds: Interval,
): Interval & { because: Evidence[] } {
  let days = listDays(bounds);
  const because: Evidence[] = [];
  for (const constraint of findConstraints(article)) {
    const fitting = days.filter(constraint.fits);
    if (fitting.length === 0 || fitting.length === days.length) continue;
    days = fitting;
    because.push(constraint.because);
  }
  return { from: days[0] ?? bounds.from, to: days.at(-1) ?? bounds.to, because };
}

function listDays({ from, to }: Interval): Day[] {
  return Array.from({ length: countDays(from, to) + 1 }, (_, index) => shiftDays(from, index));
}

/** Of an article with more dates than this only the first ones are looked at. */
const maxDates = 200;

/** The surest first. */
function findConstraints({ text, dates }: DatedArticle): Constraint[] {
  const first = dates.slice(0, maxDates);
  return [
    ...first.flatMap((date) => toDatelineConstraint(text, date)),
    ...first.flatMap((date) => toWeekdayConstraint(text, date)),
  ];
}

/** `YANGON, July 25 (Reuters):` was printed that day or the next. */
function toDatelineConstraint(text: string, date: FoundDate): Constraint[] {
  const { meaning, dateline, start, end } = date;
  if (meaning.says !== "day of a year" || !dateline) return [];
  const because = toEvidence("Its dateline says {words}.", text, { start, end });
  const fits = (published: Day) => {
    const day = resolveFrom(date, published)?.from;
    return day !== undefined && countDays(day, published) <= 1;
  };
  return [{ because, fits }];
}

/** `on Friday` with a verb in the past tense is one of the last five days or the day itself; not "ahead of Friday’s vote", "the meeting set for Friday". */
function toWeekdayConstraint(text: string, date: FoundDate): Constraint[] {
  const { meaning, tense, sure, quoted, caption, start, end } = date;
  if (meaning.says !== "weekday" || meaning.direction) return [];
  if (tense !== "past" || !sure || quoted || caption) return [];
  const lead = text.slice(Math.max(0, start - 12), start);
  if (aheadLead.test(lead) || possessive.test(text.slice(end, end + 2))) return [];
  const because = toEvidence("It speaks of {words} as just past.", text, { start, end });
  const { weekday } = meaning;
  const fits = (published: Day) => (weekdayOf(published) - weekday + 7) % 7 <= furthestWeekday;
  return [{ because, fits }];
}

const aheadLead = /\b(?:for|until|till|by|before|of)\s$/i;
const possessive = /^['’]s/;
