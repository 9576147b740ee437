/** `04/12/2019`: 4 December or 12 April? Settled by what else the article says, never guessed. */
import { countDays, type Day, weekdayOf } from "./calendar.ts";
import { findBounds } from "./bounds.ts";
import { hasCalendarNames } from "./calendar-names.ts";
import type { DatedArticle } from "./dated-article.ts";
import type { DateOrder } from "./full-dates.ts";
import type { FoundDate } from "./meaning.ts";
import { resolveFrom } from "./resolve.ts";
import type { StatedDay } from "./stated.ts";

/**
 * The order of day and month in an article's numeric dates.
 *
 * Dates that allow one order only (`14/12/2019`) and weekdays beside a date count for the whole
 * article, unless they disagree; then its language; then what its other dates leave of the two
 * days on which it may have appeared.
 */
export function findDateOrder(
  article: DatedArticle,
  stated: readonly StatedDay[],
): DateOrder | undefined {
  const orders = new Set([
    ...stated.flatMap((day) => day.order ?? orderByWeekday(day) ?? []),
    ...article.dates.flatMap(({ order, meaning, weekday }) => {
      if (order || meaning.says !== "either order") return order ?? [];
      const readings = meaning.days.map((day) => ({ from: day, to: day }));
      return orderByWeekday({ readings, weekday }) ?? [];
    }),
  ]);
  if (orders.size > 1) return undefined;
  const [order] = orders;
  return order ?? orderOfLanguage(article.language) ?? orderByOtherDates(article, stated);
}

/** The same days, numeric ones read in the order of the article. */
export function readInOrder(
  dates: readonly FoundDate[],
  order: DateOrder | undefined,
): readonly FoundDate[] {
  if (order === undefined) return dates;
  return dates.map((date) => {
    if (date.meaning.says !== "either order") return date;
    const [dayFirst, monthFirst] = date.meaning.days;
    const day = order === "day first" ? dayFirst : monthFirst;
    return { ...date, meaning: { says: "interval", from: day, to: day } };
  });
}

/** A stated day, read in that order. */
export function readStatedInOrder(day: StatedDay, order: DateOrder | undefined): StatedDay {
  const own = orderByWeekday(day) ?? order;
  if (day.readings.length < 2 || own === undefined) return day;
  return { ...day, readings: day.readings.slice(own === "day first" ? 0 : 1).slice(0, 1) };
}

/** `Wed 04/12/2019` */
function orderByWeekday({
  readings,
  weekday,
}: Pick<StatedDay, "readings"> & { weekday?: number | undefined }): DateOrder | undefined {
  if (readings.length < 2 || weekday === undefined) return undefined;
  const fitting = readings.filter(({ from }) => weekdayOf(from) === weekday);
  if (fitting.length !== 1) return undefined;
  return fitting[0] === readings[0] ? "day first" : "month first";
}

/** No language of the table but English writes the month first, by the date formats of CLDR; English does in the United States. */
function orderOfLanguage(tag: string | undefined): DateOrder | undefined {
  if (tag === undefined) return undefined;
  const [language = "", ...rest] = tag.split("-");
  if (language !== "en") return hasCalendarNames(language) ? "day first" : undefined;
  if (rest.includes("US")) return "month first";
  return rest.some((region) => dayFirstRegions.has(region)) ? "day first" : undefined;
}

const dayFirstRegions = new Set(["GB", "IE", "AU", "NZ", "IN"]);

function orderByOtherDates(
  article: DatedArticle,
  stated: readonly StatedDay[],
): DateOrder | undefined {
  const open = stated.find(({ readings }) => readings.length > 1);
  if (!open) return undefined;
  const days = open.readings.map(({ from }) => from);
  const others = stated.flatMap(({ label, readings: [reading, other] }) =>
    (label === "address" || label === "file") && reading && !other ? reading.from : [],
  );
  const near = days.filter((day) => others.some((other) => Math.abs(countDays(day, other)) <= 1));
  const fitting = near.length > 0 ? near : days.filter((day) => fits(article, day));
  if (fitting.length !== 1) return undefined;
  return fitting[0] === days[0] ? "day first" : "month first";
}

/** "Tuesday 3 December" must be a Tuesday, and what is told as past must lie before. */
function fits(article: DatedArticle, published: Day): boolean {
  const hasItsWeekday = (date: FoundDate) =>
    date.meaning.says !== "day of a year" ||
    date.weekday === undefined ||
    date.quoted ||
    resolveFrom(date, published) !== undefined;
  return (
    article.dates.every(hasItsWeekday) &&
    findBounds(article).every(
      ({ from, to }) => (from ?? published) <= published && published <= (to ?? published),
    )
  );
}
