/** What a date expression means in an article of a certain day. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DateMeaning, FoundDate } from "../../../src/reading/dates/meaning.ts";
import { resolveFrom } from "../../../src/reading/dates/resolve.ts";

const past = { tense: "past" } as const;
const future = { tense: "future" } as const;
const newYearsEve = { says: "day of a year", month: 12, day: 31, toDay: 31 } as const;
const july4 = { says: "day of a year", month: 7, day: 4, toDay: 5 } as const;
const inMay = { says: "month of a year", month: 5 } as const;
const onFriday = { says: "weekday", weekday: 5 } as const;
const onSunday = { says: "weekday", weekday: 0 } as const;
const weekend = { says: "weekend" } as const;
const today = { says: "offset", unit: "day", count: 0 } as const;

/** Monday 1 January, Friday 5, Saturday 6 and Sunday 7 are the days of the first week of 2024. */
const meanings: [
  meaning: DateMeaning,
  used: Partial<FoundDate>,
  published: string,
  expected: string,
][] = [
  [
    { says: "interval", from: "2020-01-01", to: "2020-02-02" },
    {},
    "2024-01-05",
    "2020-01-01..2020-02-02",
  ],
  [{ says: "either order", days: ["2020-01-02", "2020-02-01"] }, {}, "2024-01-05", "?"],
  [{ says: "nothing more", why: "" }, {}, "2024-01-05", "?"],
  [{ says: "from the date before", unit: "day", count: 1 }, {}, "2024-01-05", "?"],
  // A day without its year: within half a year, and where the tense and the weekday allow it.
  [newYearsEve, past, "2024-01-05", "2023-12-31..2023-12-31"],
  [newYearsEve, future, "2024-12-31", "2024-12-31..2024-12-31"],
  [newYearsEve, past, "2024-12-31", "2024-12-31..2024-12-31"],
  [newYearsEve, {}, "2024-01-05", "2023-12-31..2023-12-31"],
  [newYearsEve, future, "2024-01-05", "?"],
  [newYearsEve, { weekday: 0 }, "2024-01-05", "2023-12-31..2023-12-31"],
  [newYearsEve, { weekday: 1 }, "2024-01-05", "?"],
  [july4, past, "2024-07-09", "2024-07-04..2024-07-05"],
  [july4, past, "2024-01-03", "2023-07-04..2023-07-05"],
  [july4, past, "2024-01-04", "?"],
  [july4, {}, "2024-01-03", "?"],
  [july4, {}, "2024-01-04", "2024-07-04..2024-07-05"],
  [july4, past, "2024-06-10", "2024-07-04..2024-07-05"],
  [july4, past, "2024-06-03", "2024-07-04..2024-07-05"],
  [july4, past, "2024-06-02", "?"],
  [july4, { ...past, dateline: true }, "2024-06-10", "?"],
  [july4, future, "2024-07-09", "?"],
  [{ ...july4, years: -1 }, past, "2024-12-24", "2023-07-04..2023-07-05"],
  [{ ...july4, sameYear: true }, past, "2024-07-09", "?"],
  [{ ...newYearsEve, month: 2, day: 29, toDay: 29 }, {}, "2024-03-05", "2024-02-29..2024-02-29"],
  [{ ...newYearsEve, month: 2, day: 29, toDay: 29 }, {}, "2023-03-05", "?"],
  [{ ...newYearsEve, day: 30, toDay: 32 }, {}, "2024-01-05", "?"],
  // A month without its year.
  [inMay, past, "2024-04-05", "2023-05-01..2023-05-31"],
  [inMay, past, "2024-05-05", "2024-05-01..2024-05-31"],
  [inMay, future, "2024-05-05", "2024-05-01..2024-05-31"],
  [inMay, future, "2024-06-05", "2025-05-01..2025-05-31"],
  [inMay, {}, "2024-06-05", "?"],
  [{ ...inMay, direction: "this" }, past, "2024-01-05", "2024-05-01..2024-05-31"],
  [{ ...inMay, direction: "last" }, {}, "2024-06-05", "2024-05-01..2024-05-31"],
  [{ ...inMay, direction: "last" }, {}, "2024-04-05", "2023-05-01..2023-05-31"],
  [{ ...inMay, direction: "last" }, {}, "2024-05-05", "?"],
  [{ ...inMay, direction: "next" }, {}, "2024-06-05", "2025-05-01..2025-05-31"],
  [{ ...inMay, direction: "next" }, {}, "2024-04-05", "2024-05-01..2024-05-31"],
  [{ ...inMay, direction: "next" }, {}, "2024-05-05", "?"],
  [{ ...inMay, years: -2 }, past, "2024-04-05", "2022-05-01..2022-05-31"],
  [{ ...inMay, sameYear: true }, past, "2024-04-05", "?"],
  // A weekday: of the last five days or of the next six.
  [onFriday, past, "2024-01-05", "2024-01-05..2024-01-05"],
  [onFriday, past, "2024-01-10", "2024-01-05..2024-01-05"],
  [onFriday, past, "2024-01-11", "?"],
  [onFriday, future, "2024-01-05", "2024-01-05..2024-01-05"],
  [onFriday, future, "2024-01-06", "2024-01-12..2024-01-12"],
  [onFriday, {}, "2024-01-05", "?"],
  [onFriday, { ...past, quoted: true }, "2024-01-05", "?"],
  [{ ...onFriday, direction: "last" }, {}, "2024-01-01", "2023-12-29..2023-12-29"],
  [{ ...onFriday, direction: "last" }, {}, "2024-01-05", "2023-12-29..2023-12-29"],
  [{ ...onFriday, direction: "last" }, {}, "2024-01-06", "?"],
  [{ ...onSunday, direction: "last" }, {}, "2024-01-08", "2024-01-07..2024-01-07"],
  [{ ...onFriday, direction: "next" }, {}, "2024-01-06", "2024-01-12..2024-01-12"],
  [{ ...onFriday, direction: "next" }, {}, "2024-01-05", "2024-01-12..2024-01-12"],
  [{ ...onFriday, direction: "next" }, {}, "2024-01-04", "?"],
  [{ ...onFriday, direction: "next" }, {}, "2024-01-07", "?"],
  [{ ...onSunday, direction: "next" }, {}, "2024-01-06", "?"],
  [
    { says: "weekday of a week", weekday: 0, weeks: -1 },
    {},
    "2024-01-10",
    "2024-01-07..2024-01-07",
  ],
  [{ says: "weekday of a week", weekday: 1, weeks: 1 }, {}, "2024-01-10", "2024-01-15..2024-01-15"],
  // A weekend: the one before, the one to come, or that which is on.
  [weekend, past, "2024-01-05", "2023-12-30..2023-12-31"],
  [weekend, past, "2024-01-06", "2024-01-06..2024-01-07"],
  [weekend, future, "2024-01-05", "2024-01-06..2024-01-07"],
  [weekend, {}, "2024-01-05", "?"],
  [{ ...weekend, direction: "this" }, past, "2024-01-07", "2024-01-06..2024-01-07"],
  [{ ...weekend, direction: "this" }, {}, "2024-01-05", "?"],
  [{ ...weekend, direction: "last" }, future, "2024-01-05", "2023-12-30..2023-12-31"],
  [{ ...weekend, direction: "last" }, past, "2024-01-07", "?"],
  [{ ...weekend, direction: "next" }, future, "2024-01-05", "?"],
  // Today, and what is counted from it.
  [today, { bound: true }, "2024-01-05", "2024-01-05..2024-01-05"],
  [today, {}, "2024-01-05", "?"],
  [today, { bound: true, quoted: true }, "2024-01-05", "?"],
  [today, { bound: true, caption: true }, "2024-01-05", "?"],
  [{ ...today, count: -5 }, {}, "2024-01-05", "2023-12-31..2023-12-31"],
  [{ ...today, unit: "week" }, {}, "2024-01-05", "2023-12-31..2024-01-07"],
  [{ ...today, unit: "week", count: -1 }, { quoted: true }, "2024-01-05", "2023-12-24..2023-12-31"],
  [{ ...today, unit: "month", count: -1 }, {}, "2024-01-05", "2023-12-01..2023-12-31"],
  [{ ...today, unit: "month", count: 12 }, {}, "2024-12-05", "2025-12-01..2025-12-31"],
  [{ ...today, unit: "year", count: -4 }, {}, "2024-01-05", "2020-01-01..2020-12-31"],
  [
    { says: "months of a year", first: 4, last: 6, years: -1 },
    {},
    "2024-01-05",
    "2023-04-01..2023-06-30",
  ],
];

for (const [meaning, used, published, expected] of meanings)
  test(`${JSON.stringify({ ...meaning, ...used })} on ${published}`, () => {
    const date: FoundDate = {
      ...{ start: 0, end: 1, sure: true, bound: false, dateline: false },
      ...{ quoted: false, caption: false, ...used, meaning },
    };
    const days = resolveFrom(date, published);
    assert.equal(days ? `${days.from}..${days.to}` : "?", expected);
  });
