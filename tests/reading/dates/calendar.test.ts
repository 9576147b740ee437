/** The calendar: the same in every time zone, also in those that have left out a day, or an hour at midnight. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import {
  countDays,
  shiftDays,
  toDay,
  toMonth,
  toWeek,
  weekdayOf,
} from "../../../src/reading/dates/calendar.ts";

const ownZone = process.env["TZ"];
afterEach(() => {
  if (ownZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ownZone;
});

const zones: [zone: string, why: string][] = [
  ["UTC", "the zone of the others' days"],
  ["Pacific/Kiritimati", "it had no 31 December 1994"],
  ["Pacific/Apia", "it had no 30 December 2011"],
  ["America/Sao_Paulo", "days of it began at one"],
  ["America/Los_Angeles", "it is behind Greenwich"],
];
const firstDay = Date.UTC(1900, 0, 1);
const days = Array.from({ length: 48_000 }, (_, index) => {
  const date = new Date(firstDay + index * 86_400_000);
  return { day: date.toISOString().slice(0, 10), weekday: date.getUTCDay() };
});

for (const [zone, why] of zones)
  test(`${zone}: ${why}`, () => {
    process.env["TZ"] = zone;
    for (const [index, { day, weekday }] of days.entries()) {
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
      const next = days[index + 1]?.day;
      assert.equal(toDay(year, month, date), day);
      assert.equal(weekdayOf(day), weekday, day);
      if (next === undefined) break;
      assert.equal(shiftDays(day, 1), next);
      assert.equal(shiftDays(next, -1), day);
      assert.equal(countDays(day, next), 1, day);
      if (next.endsWith("-01")) assert.equal(toMonth(year, month).to, day);
      if (weekday === 1) assert.deepEqual(toWeek(next), { from: day, to: days[index + 6]?.day });
    }
  });
