/** Too many moments for marks → columns: how many there are in each day, month or year. */
import { countOf } from "../shared/wording.ts";
import { formatInterval } from "../shared/when.ts";
import type { Scale } from "./axis.ts";
import { type Interval, toDay, toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";

export interface Column {
  x: number;
  y: number;
  width: number;
  height: number;
  /** "July 2022: 31 articles" */
  title: string;
  /** Of its first moment. */
  anchor: string;
}

export const columnsHeight = 64;
/** A narrower column could not be told from its neighbour. */
const narrowest = 4;
/** Characters of an ISO day that a day, a month, a year have. */
type Unit = 10 | 7 | 4;

/** In: the days to draw and their scale. Out: the shortest unit whose columns can be told apart. */
export function chooseUnit({ from, to }: Interval, { left, right }: Scale): Unit {
  const days = toDayNumber(to) + 1 - toDayNumber(from);
  const daysInColumn = (narrowest / (right - left)) * days;
  if (daysInColumn <= 1) return 10;
  return daysInColumn <= 31 ? 7 : 4;
}

/** True when an interval lies in one column. */
export function fitsUnit({ from, to }: Interval, unit: Unit): boolean {
  return from.slice(0, unit) === to.slice(0, unit);
}

/** In: moments that each fit the unit, and the top of the columns. Out: the columns, left to right. */
export function toColumns(
  moments: readonly Moment[],
  {
    part,
    unit,
    scale,
    top,
  }: { part: "articles" | "sentences"; unit: Unit; scale: Scale; top: number },
): Column[] {
  const groups = new Map<string, { count: number; anchor: string }>();
  for (const { from, anchor, [part]: own } of moments) {
    const key = from.slice(0, unit);
    const group = groups.get(key) ?? { count: 0, anchor };
    group.count += own.length;
    groups.set(key, group);
  }
  const most = Math.max(...[...groups.values()].map(({ count }) => count));
  return [...groups].map(([key, { count, anchor }]) => {
    const days = daysOf(key);
    const left = Math.max(scale.left, scale.at(toDayNumber(days.from)));
    const right = Math.min(scale.right, scale.at(toDayNumber(days.to) + 1));
    const height = Math.max(1, (count / most) * columnsHeight);
    return {
      x: tenth(left),
      y: tenth(top + columnsHeight - height),
      width: tenth(Math.max(1, right - left - 1)),
      height: tenth(height),
      title: `${formatInterval(days)}: ${countOf(count, part === "articles" ? "article" : "sentence")}`,
      anchor,
    };
  });
}

/** "2023-12" → 1 to 31 December 2023 */
function daysOf(key: string): Interval {
  const [year = 0, month = 12] = key.split("-").map(Number);
  if (key.length === 10) return { from: key, to: key };
  const from = key.length === 7 ? `${key}-01` : `${key}-01-01`;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const next = `${String(nextYear).padStart(4, "0")}-${String(nextMonth).padStart(2, "0")}-01`;
  return { from, to: toDay(toDayNumber(next) - 1) };
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
