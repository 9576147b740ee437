/** More moments than there is room for marks → columns: how many there are in each day, month or year. */
import { largestOf } from "../../text/long-lists.ts";
import { toTenth } from "../map/pixels.ts";
import { countOf } from "../shared/wording.ts";
import { formatInterval, type Interval } from "../../text/format-days.ts";
import type { Scale } from "./axis.ts";
import { toDay, toDayNumber } from "./days.ts";
import { targetSize } from "./marks.ts";
import type { Moment } from "./moments.ts";

export interface Column {
  x: number;
  y: number;
  width: number;
  height: number;
  count: number;
  days: Interval;
  /** "July 2022: 31 articles" */
  title: string;
  /** The anchor of its first moment. */
  anchor: string;
}

/** Neighbouring columns that are pressed as one, because each of them is too narrow. */
export interface ColumnGroup {
  columns: Column[];
  /** What can be pressed, from left to right. */
  target: { x: number; width: number };
  /** The highest column begins here. */
  top: number;
  /** "July to September 2022: 31 articles" */
  title: string;
  /** The anchor of its first moment. */
  anchor: string;
}

export const columnsHeight = 64;
/** Pixels: narrower columns could not be distinguished. */
const minWidth = 4;
/** A day, a month or a year: so many characters of an ISO date are the same in all of it. */
type Unit = 10 | 7 | 4;

/** Chooses the shortest unit whose columns are wide enough. */
export function chooseUnit({ from, to }: Interval, { left, right }: Scale): Unit {
  const days = toDayNumber(to) + 1 - toDayNumber(from);
  const daysInColumn = (minWidth / (right - left)) * days;
  if (daysInColumn <= 1) return 10;
  return daysInColumn <= 31 ? 7 : 4;
}

/** True when an interval lies in one column. */
export function fitsUnit({ from, to }: Interval, unit: Unit): boolean {
  return from.slice(0, unit) === to.slice(0, unit);
}

/**
 * Counts moments in columns, left to right.
 *
 * @param moments - Each in one column, see {@link fitsUnit}.
 */
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
  const most = largestOf([...groups.values()].map(({ count }) => count));
  return [...groups].map(([key, { count, anchor }]) => {
    const days = daysOf(key);
    const left = Math.max(scale.left, scale.at(toDayNumber(days.from)));
    const right = Math.min(scale.right, scale.at(toDayNumber(days.to) + 1));
    const height = Math.max(1, (count / most) * columnsHeight);
    return {
      x: toTenth(left),
      y: toTenth(top + columnsHeight - height),
      width: toTenth(Math.max(1, right - left - 1)),
      height: toTenth(height),
      count,
      days,
      title: toTitle(days, count, part),
      anchor,
    };
  });
}

/** Joins columns to groups that are wide enough to be pressed, left to right. */
export function groupColumns(
  columns: readonly Column[],
  { part, top }: { part: "articles" | "sentences"; top: number },
): ColumnGroup[] {
  const groups: [Column, ...Column[]][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (group && column.x < group[0].x + targetSize) group.push(column);
    else groups.push([column]);
  }
  return groups.map((own) => {
    const [first, last] = [own[0], own.at(-1) ?? own[0]];
    const count = own.reduce((sum, column) => sum + column.count, 0);
    return {
      columns: own,
      target: {
        x: first.x,
        width: toTenth(Math.max(targetSize, last.x + last.width - first.x)),
      },
      top,
      title: toTitle({ from: first.days.from, to: last.days.to }, count, part),
      anchor: first.anchor,
    };
  });
}

function toTitle(days: Interval, count: number, part: "articles" | "sentences"): string {
  return `${formatInterval(days)}: ${countOf(count, part === "articles" ? "article" : "sentence")}`;
}

/** The days of a column: "2023-12" → 1 to 31 December 2023. */
function daysOf(key: string): Interval {
  const [year = 0, month = 12] = key.split("-").map(Number);
  if (key.length === 10) return { from: key, to: key };
  const from = key.length === 7 ? `${key}-01` : `${key}-01-01`;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const next = `${String(nextYear).padStart(4, "0")}-${String(nextMonth).padStart(2, "0")}-01`;
  return { from, to: toDay(toDayNumber(next) - 1) };
}
