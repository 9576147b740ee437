/** Day by day within known bounds: on which would the article's weekdays and days without a year fit together? */
import type { DatedArticle } from "./dated-article.ts";
import type { Evidence } from "../../record/record.ts";
import { countDays, type Day, type Interval, shiftDays, weekdayOf } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";
import { furthestWeekday, resolveFrom } from "./resolve.ts";

/** A test of one candidate day, with what it tells when it rules days out. */
interface Witness {
  because: Evidence;
  fits: (published: Day) => boolean;
}

/** In: an article, the bounds of its publication. Out: the days of them that fit all witnesses, from the first to the last; a witness that leaves none is not heard. */
export function fitDays(
  article: DatedArticle,
  bounds: Interval,
): Interval & { because: Evidence[] } {
  let days = listDays(bounds);
  const because: Evidence[] = [];
  for (const witness of findWitnesses(article)) {
    const fitting = days.filter(witness.fits);
    if (fitting.length === 0 || fitting.length === days.length) continue;
    days = fitting;
    because.push(witness.because);
  }
  return { from: days[0] ?? bounds.from, to: days.at(-1) ?? bounds.to, because };
}

function listDays({ from, to }: Interval): Day[] {
  return Array.from({ length: countDays(from, to) + 1 }, (_, index) => shiftDays(from, index));
}

/** Of an article with more dates than this the first ones are heard. */
const mostDates = 200;

/** The surest first. */
function findWitnesses(whole: DatedArticle): Witness[] {
  const dates = whole.dates.slice(0, mostDates);
  const article = { ...whole, dates };
  return [
    ...dates.flatMap((date) => findDayWitness(article, date)),
    ...dates.flatMap((date, index) => findFeastWitness(article, date, dates[index + 1])),
    ...findReportWitnesses(article),
    ...findWeekdayDayWitnesses(article),
    ...dates.flatMap((date) => findWeekdayWitness(article, date)),
  ];
}

/** `December 30`, told as past: that day of some year lies within half a year before. */
function findDayWitness({ text }: DatedArticle, date: FoundDate): Witness[] {
  if (date.meaning.says !== "day of a year" || !date.tense || date.caption) return [];
  const printed = text.slice(date.start, date.end);
  const { start, end, dateline } = date;
  if (dateline) return [toDatelineWitness(date, printed)];
  const told = date.tense === "past" ? "as past" : "as still to come";
  const because = { text: `“${printed}” is told ${told}.`, start, end };
  return [{ because, fits: (published) => resolveFrom(date, published) !== undefined }];
}

/** `YANGON, July 25 (Reuters):` was printed that day or the next. */
function toDatelineWitness(date: FoundDate, printed: string): Witness {
  const { start, end } = date;
  const fits = (published: Day) => {
    const day = resolveFrom(date, published)?.from;
    return day !== undefined && countDays(day, published) <= 1;
  };
  return { because: { text: `The dateline says “${printed}”.`, start, end }, fits };
}

/** `Epiphany on Saturday`: one of the feast's days must be that weekday, and near. */
function findFeastWitness(
  { text }: DatedArticle,
  feast: FoundDate,
  next: FoundDate | undefined,
): Witness[] {
  const { meaning } = feast;
  if (meaning.says !== "feast" && !(meaning.says === "day of a year" && meaning.name)) return [];
  if (next?.meaning.says !== "weekday" || next.start - feast.end > 6) return [];
  const { weekday } = next.meaning;
  const days = meaning.says === "feast" ? meaning.days : [meaning];
  const printed = text.slice(feast.start, next.end);
  const because = {
    text: `“${printed}” must fit the calendar.`,
    start: feast.start,
    end: next.end,
  };
  const fits = (published: Day) => {
    const from = next.tense === "future" ? 0 : -6;
    const to = next.tense === "past" ? 0 : 6;
    return listDays({ from: shiftDays(published, from), to: shiftDays(published, to) }).some(
      (day) => weekdayOf(day) === weekday && days.some((feastDay) => isDay(day, feastDay)),
    );
  };
  return [{ because, fits }];
}

function isDay(day: Day, { month, day: dayOfMonth }: { month: number; day: number }): boolean {
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === dayOfMonth;
}

const reportedOn =
  /\b(?:said|told|accused|announced|reported|confirmed|claimed|warned|stated)\s(?:on\s)?$/;

/** `used on January 2, the United States accused on Thursday`: the report is not before what it reports. */
function findReportWitnesses({ text, dates }: DatedArticle): Witness[] {
  return dates.flatMap((report, index) => {
    if (report.meaning.says !== "weekday" || report.meaning.direction) return [];
    if (!reportedOn.test(text.slice(Math.max(0, report.start - 30), report.start))) return [];
    const told = dates[index - 1];
    if (told?.meaning.says !== "day of a year" || told.tense !== "past") return [];
    const between = text.slice(told.end, report.start);
    if (between.length > 90 || /[.!?]\s|\n/.test(between)) return [];
    const printed = text.slice(told.start, report.end);
    const because = {
      text: `“${printed}”: the report followed.`,
      start: told.start,
      end: report.end,
    };
    const fits = (published: Day) => {
      const reported = resolveFrom({ ...report, tense: "past" }, published);
      const happened = resolveFrom(told, published);
      return !reported || !happened || reported.from >= happened.from;
    };
    return [{ because, fits }];
  });
}

/** A bare `Friday` and `December 29`, the latest day the text names, are one day where the calendar says so. */
function findWeekdayDayWitnesses({ text, dates }: DatedArticle): Witness[] {
  const days = dates.filter(isPastDay);
  const weekdays = new Set(
    dates.flatMap((date) => (isBarePastWeekday(date) ? [date.meaning] : [])),
  );
  const names = new Set([...weekdays].map(({ weekday }) => weekday));
  return days.map((date) => {
    const { start, end } = date;
    const printed = text.slice(start, end);
    const because = {
      text: `“${printed}” falls on a weekday that the text also names.`,
      start,
      end,
    };
    const fits = (published: Day) => {
      const day = resolveFrom(date, published)?.from;
      if (!day || !names.has(weekdayOf(day))) return false;
      return countDays(day, published) <= 6;
    };
    return { because, fits };
  });
}

function isPastDay(date: FoundDate): boolean {
  const { meaning, tense } = date;
  if (tense !== "past") return false;
  return (
    (meaning.says === "day of a year" && meaning.day === meaning.toDay && !meaning.name) ||
    (meaning.says === "interval" && meaning.from === meaning.to)
  );
}

function isBarePastWeekday(
  date: FoundDate,
): date is FoundDate & { meaning: { says: "weekday"; weekday: number } } {
  const { meaning, tense, quoted, caption } = date;
  if (meaning.says !== "weekday" || meaning.direction || meaning.nights) return false;
  return tense === "past" && !quoted && !caption;
}

/** `on Friday`, told as past, is one of the last five days; `earlier Monday` is the day itself or the day before. */
function findWeekdayWitness({ text }: DatedArticle, date: FoundDate): Witness[] {
  if (!isBarePastWeekday(date)) return [];
  const { start, end, meaning } = date;
  const lead = text.slice(Math.max(0, start - 12), start);
  const furthest = /\bearlier\s(?:on\s)?$/i.test(lead) ? 1 : furthestWeekday;
  const printed = `${furthest === 1 ? "earlier " : ""}${text.slice(start, end)}`;
  const told = furthest === 1 ? "the same day or the next" : `within ${furthestWeekday} days`;
  const because = { text: `“${printed}”, told as past, was written ${told}.`, start, end };
  const fits = (published: Day) => (weekdayOf(published) - meaning.weekday + 7) % 7 <= furthest;
  return [{ because, fits }];
}
