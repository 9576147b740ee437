/** A range of time → the ticks below it: years, months or days, as many as there is room for. */
import { t } from "../../text/interface-language.ts";
import type { Interval } from "../../text/format-days.ts";
import { toTenth } from "../map/pixels.ts";
import { toDay, toDayNumber } from "./days.ts";

export interface Tick {
  x: number;
  /** Empty for a tick without room for its words. */
  words: string;
  /** The beginning of a year. */
  isYear: boolean;
}

export interface Scale {
  /** Where a day begins, in pixels. Days are counted from 1970. */
  at: (dayNumber: number) => number;
  left: number;
  right: number;
}

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Months between two ticks. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];
const daySteps = [1, 2, 5, 10];
/** Pixels that the words of the last tick take. */
const monthWidth = 26;
const yearWidth = 34;
const daysInMonth = 30.44;

/** 1 → "Jan" */
function nameMonth(month: number): string {
  return (globalThis.datelineLanguage?.months.short ?? englishMonths)[month - 1] ?? "";
}

/** Spreads days over pixels; the last day is drawn whole. */
export function toScale({ from, to }: Interval, left: number, right: number): Scale {
  const first = toDayNumber(from);
  const days = toDayNumber(to) + 1 - first;
  return { at: (day) => left + ((day - first) / days) * (right - left), left, right };
}

/**
 * Chooses the ticks, left to right.
 *
 * @param minGap - Pixels between two ticks.
 */
export function placeTicks({ from, to }: Interval, scale: Scale, minGap: number): Tick[] {
  const days = toDayNumber(to) + 1 - toDayNumber(from);
  const daysInGap = (minGap / (scale.right - scale.left)) * days;
  if (daysInGap <= 10) return dayTicks({ from, to }, scale, daysInGap);
  const step = monthSteps.find((months) => months * daysInMonth >= daysInGap) ?? 12_000;
  return monthTicks({ from, to }, scale, step);
}

function dayTicks({ from, to }: Interval, scale: Scale, daysInGap: number): Tick[] {
  const step = daySteps.find((days) => days >= daysInGap) ?? 10;
  const ticks: Tick[] = [];
  for (let day = toDayNumber(from); day <= toDayNumber(to); day += step) {
    const [year = "", month, date] = toDay(day).split("-");
    const isYear = month === "01" && date === "01";
    const words = isYear
      ? String(Number(year))
      : t("{day} {month}", { day: Number(date), month: nameMonth(Number(month)) });
    ticks.push({ x: toTenth(scale.at(day)), words, isYear });
  }
  return ticks;
}

function monthTicks({ from, to }: Interval, scale: Scale, step: number): Tick[] {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const ticks: Tick[] = [];
  const first = Math.floor(months(from) / step) * step;
  for (let month = first; month <= months(to); month += step) {
    const year = Math.floor(month / 12);
    const start = `${String(year).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    const x = scale.at(toDayNumber(start));
    if (x < scale.left - 0.5) continue;
    const isYear = month % 12 === 0;
    const name = nameMonth((month % 12) + 1);
    const words = isYear ? String(year) : ticks.length === 0 ? `${name} ${year}` : name;
    const hasRoom = x + monthWidth < scale.right || (isYear && x + yearWidth < scale.right + 14);
    ticks.push({ x: toTenth(x), words: hasRoom ? words : "", isYear });
  }
  return ticks;
}
