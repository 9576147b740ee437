/** What a date expression says, before it is known when the article was written. */
import type { Span } from "../../record/record.ts";
import type { Day, Interval } from "./calendar.ts";
import type { DateOrder } from "./full-dates.ts";

/** `last`, `next`, `this` as printed before a weekday, week, month or year. */
export type Direction = "last" | "next" | "this";

export type DateMeaning =
  /** `July 16, 2023`, `in 2014`, `September 2023`: needs nothing else. */
  | ({ says: "interval" } & Interval)
  /** `December 30`, `January 9 to 19`, `New Year’s Eve`: the year is missing; `years`: −1 for "last year", `sameYear` for "of that year". */
  | {
      says: "day of a year";
      month: number;
      day: number;
      toDay: number;
      years?: number;
      sameYear?: true;
    }
  /** `in July`, `next July`, `in July last year`, `in July of that year`. */
  | {
      says: "month of a year";
      month: number;
      years?: number;
      direction?: Direction;
      sameYear?: true;
    }
  /** `on Friday`, `last Friday`. */
  | { says: "weekday"; weekday: number; direction?: Direction }
  /** `Wednesday last week`. */
  | { says: "weekday of a week"; weekday: number; weeks: number }
  /** `yesterday` is −1 day, `next week` is +1 week; `in three days` only where the verb looks ahead. */
  | { says: "offset"; unit: "day" | "week" | "month" | "year"; count: number; tense?: Tense }
  /** `the following day`, `two days earlier`, `the previous year`: counted from the date before it. */
  | { says: "from the date before"; unit: "day" | "year"; count: number }
  /** `the third quarter of this year`, `the first half of last year`. */
  | { says: "months of a year"; first: number; last: number; years: number }
  /** `last weekend`, `over the weekend`. */
  | { says: "weekend"; direction?: Direction }
  /** `04/12/2019`: the day, if the day stands first, and if the month does. */
  | { says: "either order"; days: readonly [Day, Day] }
  /** `the day before`, `Easter`: the text alone does not say. */
  | { says: "nothing more"; why: string };

export type Tense = "past" | "future";

/** A date expression with what it says and how it is used. */
export interface FoundDate extends Span {
  meaning: DateMeaning;
  /** The weekday printed with a day: `Friday, December 29`. */
  weekday?: number;
  /** Of a numeric date that can be read in one way only. */
  order?: DateOrder;
  /** Whether the words around it tell of what has happened or of what is to come. */
  tense?: Tense;
  /** The verb that gives the tense stands beside the date: sure enough to date an article by. */
  sure: boolean;
  /** A past verb directly before or after it, or "will" in its clause: "said today", not "most people today". */
  bound: boolean;
  /** The date of a dateline: `KYIV, July 18 (Reuters) -`. */
  dateline: boolean;
  /** Inside quotation marks, where "today" is the speaker's. */
  quoted: boolean;
  /** In a caption, where a date may be that of an old picture. */
  caption: boolean;
}
