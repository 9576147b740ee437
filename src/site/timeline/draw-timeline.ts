/**
 * Moments → a strip of time, drawn to scale: a day is a dot, a period a bar, "between" a fading bar;
 * the area of a dot is the number of articles or sentences. When they are too many, they become columns.
 */
import type { Interval } from "../../text/format-days.ts";
import { placeTicks, type Scale, type Tick, toScale } from "./axis.ts";
import {
  chooseUnit,
  type ColumnGroup,
  columnsHeight,
  fitsUnit,
  groupColumns,
  toColumns,
} from "./columns.ts";
import { toDay, toDayNumber } from "./days.ts";
import { type Mark, stackMarks, toMark } from "./marks.ts";
import type { Moment } from "./moments.ts";
import { chooseDetail, chooseTimeRange } from "./choose-time-range.ts";

export interface TimelineSize {
  name: "wide" | "middle" | "narrow";
  width: number;
  /** Of a headline beside its mark; 0 for none. */
  letters: number;
  /** Pixels between two ticks. */
  tickGap: number;
}

export interface TimelineDrawing {
  size: TimelineSize["name"];
  range: Interval;
  width: number;
  height: number;
  lanes: Lane[];
  ticks: Tick[];
  axisY: number;
  /** Moments before and after the range. */
  earlier: OutsideRange | undefined;
  later: OutsideRange | undefined;
  /** What the key has to explain. */
  has: { day: boolean; inferred: boolean; period: boolean; between: boolean; columns: boolean };
}

export interface OutsideRange {
  count: number;
  /** Of the moment that is nearest to the range. */
  words: string;
  anchor: string;
}

export interface Lane {
  title: string;
  y: number;
  marks: Mark[];
  columns: ColumnGroup[];
  /** Moments for which there was no room; they are only listed. */
  omitted: number;
}

export const timelineSizes: Record<TimelineSize["name"], TimelineSize> = {
  wide: { name: "wide", width: 1200, letters: 64, tickGap: 72 },
  middle: { name: "middle", width: 704, letters: 36, tickGap: 64 },
  narrow: { name: "narrow", width: 320, letters: 0, tickGap: 52 },
};

const parts = [
  { title: "Articles", part: "articles" },
  { title: "Dates in the texts", part: "sentences" },
] as const;
const side = 14;
const titleHeight = 20;
const laneGap = 10;
const axisHeight = 24;
/** In a lane; with more rows of marks, the marks become columns. */
const maxRows = 9;
/** For intervals that are longer than a column is wide. */
const rowsAboveColumns = 3;

/**
 * Draws all articles, with the dates in their texts as far as these are near.
 *
 * @param moments - In order.
 * @returns Nothing without a moment.
 */
export function drawTimeline(
  moments: readonly Moment[],
  size: TimelineSize,
): TimelineDrawing | undefined {
  if (moments.length === 0) return undefined;
  return drawRange(moments, addMargin(chooseTimeRange(moments)), size);
}

/** Draws the part in which most of the moments lie close together, if there is one. */
export function drawTimelineDetail(
  moments: readonly Moment[],
  size: TimelineSize,
): TimelineDrawing | undefined {
  if (moments.length === 0) return undefined;
  const detail = chooseDetail(moments, chooseTimeRange(moments));
  return detail && drawRange(moments, addMargin(detail), size);
}

function drawRange(
  moments: readonly Moment[],
  range: Interval,
  size: TimelineSize,
): TimelineDrawing {
  const scale = toScale(range, side, size.width - side);
  const inside = moments.filter(({ from, to }) => to >= range.from && from <= range.to);
  const lanes: Lane[] = [];
  let y = 0;
  for (const { title, part } of parts) {
    const own = inside.filter((moment) => moment[part].length > 0);
    if (own.length === 0) continue;
    const { height, ...lane } = drawLane(own, { part, y, range, scale, size });
    lanes.push({ title, y, ...lane });
    y += height + laneGap;
  }
  const marks = lanes.flatMap((lane) => lane.marks);
  return {
    size: size.name,
    range,
    width: size.width,
    height: y + axisHeight,
    lanes,
    ticks: placeTicks(range, scale, size.tickGap),
    axisY: y,
    earlier: summariseOutside(moments.filter(({ to }) => to < range.from).toReversed()),
    later: summariseOutside(moments.filter(({ from }) => from > range.to)),
    has: {
      day: marks.some(({ kind, isSaid }) => kind === "day" && isSaid),
      inferred: marks.some(({ kind, isSaid }) => kind === "day" && !isSaid),
      period: marks.some(({ kind }) => kind === "period"),
      between: marks.some(({ kind }) => kind === "between"),
      columns: lanes.some(({ columns }) => columns.length > 0),
    },
  };
}

/** Adds a few days on both sides, so that no dot stands on the edge. */
function addMargin({ from, to }: Interval): Interval {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const margin = Math.max(2, Math.round((last - first) * 0.02));
  return { from: toDay(first - margin), to: toDay(last + margin) };
}

/** @param moments - The nearest to the range first. */
function summariseOutside(moments: readonly Moment[]): OutsideRange | undefined {
  const [nearest] = moments;
  if (!nearest) return undefined;
  const count = moments.reduce((sum, one) => sum + one.articles.length + one.sentences.length, 0);
  return { count, words: nearest.words, anchor: nearest.anchor };
}

interface LanePlan {
  part: (typeof parts)[number]["part"];
  y: number;
  range: Interval;
  scale: Scale;
  size: TimelineSize;
}

/** Draws marks with headlines if there is room, else without, else columns. */
function drawLane(
  moments: readonly Moment[],
  { part, y, range, scale, size }: LanePlan,
): Omit<Lane, "title" | "y"> & { height: number } {
  const top = y + titleHeight;
  for (const letters of [size.letters, 0]) {
    const marks = moments.map((moment) =>
      toMark(moment, { part, scale, width: size.width, letters }),
    );
    const { stacked, omitted, height } = stackMarks(marks, top, maxRows);
    if (omitted > 0) continue;
    return { marks: stacked, columns: [], omitted, height: titleHeight + height };
  }
  const unit = chooseUnit(range, scale);
  const long = moments
    .filter((moment) => !fitsUnit(moment, unit))
    .map((moment) => toMark(moment, { part, scale, width: size.width, letters: 0 }));
  const { stacked, omitted, height } = stackMarks(long, top, rowsAboveColumns);
  const short = moments.filter((moment) => fitsUnit(moment, unit));
  return {
    marks: stacked,
    columns: groupColumns(toColumns(short, { part, unit, scale, top: top + height }), {
      part,
      top: top + height,
    }),
    omitted,
    height: titleHeight + height + columnsHeight,
  };
}
