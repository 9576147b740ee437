/**
 * Moments → a strip of time on a true scale: a day is a dot, a period a bar, "between" a fading bar;
 * the area of a dot is the number of articles or sentences. Too many for that become columns.
 */
import { placeTicks, type Scale, type Tick, toScale } from "./axis.ts";
import { chooseUnit, type Column, columnsHeight, fitsUnit, toColumns } from "./columns.ts";
import { type Interval, toDay, toDayNumber } from "./days.ts";
import { type Mark, stackMarks, toMark } from "./marks.ts";
import type { Moment } from "./moments.ts";
import { chooseDetail, chooseReach } from "./choose-time-range.ts";

export interface TimelineSize {
  name: "wide" | "narrow" | "small";
  width: number;
  /** Rows of marks in a lane; more become columns. */
  mostRows: number;
  /** Letters of a headline beside its mark, 0 for none. */
  letters: number;
  /** Pixels between two ticks. */
  tickRoom: number;
}

export interface TimelineDrawing {
  size: TimelineSize["name"];
  reach: Interval;
  width: number;
  height: number;
  lanes: Lane[];
  ticks: Tick[];
  axisY: number;
  /** What lies outside the drawing. */
  earlier: Outside | undefined;
  later: Outside | undefined;
  /** What the key has to explain. */
  has: { day: boolean; inferred: boolean; period: boolean; between: boolean; columns: boolean };
}

export interface Outside {
  count: number;
  /** The moment nearest to the drawing. */
  words: string;
  anchor: string;
}

export interface Lane {
  title: string;
  y: number;
  marks: Mark[];
  columns: Column[];
  /** Moments that found no room: they are in the list only. */
  undrawn: number;
}

export const timelineSizes: Record<TimelineSize["name"], TimelineSize> = {
  wide: { name: "wide", width: 960, mostRows: 9, letters: 64, tickRoom: 64 },
  narrow: { name: "narrow", width: 350, mostRows: 9, letters: 0, tickRoom: 46 },
  small: { name: "small", width: 300, mostRows: 4, letters: 0, tickRoom: 46 },
};

const parts = [
  { title: "Articles", part: "articles" },
  { title: "Dates in the texts", part: "sentences" },
] as const;
const side = 14;
const titleHeight = 20;
const laneGap = 10;
const axisHeight = 24;
/** Rows above columns, for spans that are longer than a column is wide. */
const rowsAboveColumns = 3;

/** In: moments in order. Out: the drawing; nothing without a moment. */
export function drawTimeline(
  moments: readonly Moment[],
  size: TimelineSize,
): TimelineDrawing | undefined {
  if (moments.length === 0) return undefined;
  return drawReach(moments, widened(chooseReach(moments)), size);
}

/** In: the same moments. Out: where most of them lie close together, nearer; nothing where none do. */
export function drawTimelineDetail(
  moments: readonly Moment[],
  size: TimelineSize,
): TimelineDrawing | undefined {
  if (moments.length === 0) return undefined;
  const detail = chooseDetail(moments, chooseReach(moments));
  return detail && drawReach(moments, widened(detail), size);
}

function drawReach(
  moments: readonly Moment[],
  reach: Interval,
  size: TimelineSize,
): TimelineDrawing {
  const scale = toScale(reach, side, size.width - side);
  const inside = moments.filter(({ from, to }) => to >= reach.from && from <= reach.to);
  const lanes: Lane[] = [];
  let y = 0;
  for (const { title, part } of parts) {
    const own = inside.filter((moment) => moment[part].length > 0);
    if (own.length === 0) continue;
    const { height, ...lane } = drawLane(own, { part, y, reach, scale, size });
    lanes.push({ title, y, ...lane });
    y += height + laneGap;
  }
  const marks = lanes.flatMap((lane) => lane.marks);
  return {
    size: size.name,
    reach,
    width: size.width,
    height: y + axisHeight,
    lanes,
    ticks: placeTicks(reach, scale, size.tickRoom),
    axisY: y,
    earlier: outside(moments.filter(({ to }) => to < reach.from).toReversed()),
    later: outside(moments.filter(({ from }) => from > reach.to)),
    has: {
      day: marks.some(({ kind, isSaid }) => kind === "day" && isSaid),
      inferred: marks.some(({ kind, isSaid }) => kind === "day" && !isSaid),
      period: marks.some(({ kind }) => kind === "period"),
      between: marks.some(({ kind }) => kind === "between"),
      columns: lanes.some(({ columns }) => columns.length > 0),
    },
  };
}

/** A few days of room on both sides, so that no dot stands on the edge. */
function widened({ from, to }: Interval): Interval {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  const room = Math.max(2, Math.round((last - first) * 0.02));
  return { from: toDay(first - room), to: toDay(last + room) };
}

function outside(moments: readonly Moment[]): Outside | undefined {
  const [nearest] = moments;
  if (!nearest) return undefined;
  const count = moments.reduce((sum, one) => sum + one.articles.length + one.sentences.length, 0);
  return { count, words: nearest.words, anchor: nearest.anchor };
}

interface LanePlan {
  part: (typeof parts)[number]["part"];
  y: number;
  reach: Interval;
  scale: Scale;
  size: TimelineSize;
}

/** With headlines if they have room, else without, else as columns. */
function drawLane(
  moments: readonly Moment[],
  { part, y, reach, scale, size }: LanePlan,
): Omit<Lane, "title" | "y"> & { height: number } {
  const top = y + titleHeight;
  for (const letters of [size.letters, 0]) {
    const marks = moments.map((moment) =>
      toMark(moment, { part, scale, width: size.width, letters }),
    );
    const { placed, left, height } = stackMarks(marks, top, size.mostRows);
    if (left > 0) continue;
    return { marks: placed, columns: [], undrawn: 0, height: titleHeight + height };
  }
  const unit = chooseUnit(reach, scale);
  const long = moments
    .filter((moment) => !fitsUnit(moment, unit))
    .map((moment) => toMark(moment, { part, scale, width: size.width, letters: 0 }));
  const { placed, left, height } = stackMarks(long, top, rowsAboveColumns);
  const short = moments.filter((moment) => fitsUnit(moment, unit));
  return {
    marks: placed,
    columns: toColumns(short, { part, unit, scale, top: top + height }),
    undrawn: left,
    height: titleHeight + height + columnsHeight,
  };
}
