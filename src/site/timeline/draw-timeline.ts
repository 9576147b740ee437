/**
 * Moments → a strip of time on a true scale: a day is a dot, a period a bar, "between" a fading bar;
 * the area of a dot is the number of articles or sentences. Too many for that become columns.
 */
import { countOf } from "../wording.ts";
import { widthOf } from "../map/text-size.ts";
import { plainText } from "../wording.ts";
import { placeTicks, type Scale, type Tick, toScale } from "./axis.ts";
import { type Interval, toDay, toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";
import { chooseDetail, chooseReach } from "./reach.ts";

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
  has: { day: boolean; period: boolean; between: boolean; columns: boolean };
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
}

export interface Mark {
  kind: Moment["precision"];
  /** How sure: whether any of it is said, not inferred. */
  isSaid: boolean;
  anchor: string;
  /** "30 December 2023: 2 articles" */
  title: string;
  /** The middle of a dot, the left end of a bar. */
  x: number;
  y: number;
  radius: number;
  width: number;
  label: { text: string; x: number; anchor: "start" | "end" } | undefined;
}

export interface Column {
  x: number;
  width: number;
  y: number;
  height: number;
  title: string;
  anchor: string;
}

export const timelineSizes: Record<TimelineSize["name"], TimelineSize> = {
  wide: { name: "wide", width: 960, mostRows: 9, letters: 64, tickRoom: 64 },
  narrow: { name: "narrow", width: 350, mostRows: 9, letters: 0, tickRoom: 46 },
  small: { name: "small", width: 380, mostRows: 3, letters: 0, tickRoom: 46 },
};

const side = 14;
const titleHeight = 20;
const rowHeight = 17;
const columnsHeight = 64;
const laneGap = 10;
const axisHeight = 24;
const labelSize = 12.5;
const largestRadius = 8;
const radiusOfOne = 4;
/** Half the height of a bar. */
const barRadius = 3;
/** A few days on a scale of years must still be seen. */
const narrowestBar = 7;
const leastColumn = 5;

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
  for (const { title, part } of [
    { title: "Articles", part: "articles" as const },
    { title: "Dates in the texts", part: "sentences" as const },
  ]) {
    const own = inside.filter((moment) => moment[part].length > 0);
    if (own.length === 0) continue;
    const { lane, height } = drawLane(own, { title, part, y, reach, scale, size });
    lanes.push(lane);
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
      day: marks.some(({ kind }) => kind === "day"),
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
  title: string;
  part: "articles" | "sentences";
  y: number;
  reach: Interval;
  scale: Scale;
  size: TimelineSize;
}

function drawLane(moments: readonly Moment[], plan: LanePlan): { lane: Lane; height: number } {
  const { title, y, size } = plan;
  const rows = stack(
    moments.map((moment) => toMark(moment, plan)),
    size.mostRows,
  );
  if (rows) {
    const marks = rows.flatMap((row, index) =>
      row.map((mark) => ({ ...mark, y: y + titleHeight + (index + 0.5) * rowHeight })),
    );
    return {
      lane: { title, y, marks, columns: [] },
      height: titleHeight + rows.length * rowHeight,
    };
  }
  const columns = toColumns(moments, plan);
  return { lane: { title, y, marks: [], columns }, height: titleHeight + columnsHeight };
}

function toMark(moment: Moment, { part, scale, size }: LanePlan): Mark {
  const count = moment[part].length;
  const [from, to] = [toDayNumber(moment.from), toDayNumber(moment.to)];
  const left = Math.max(scale.left, scale.at(from));
  const right = Math.min(scale.right, scale.at(to + 1));
  const isDay = moment.precision === "day";
  const radius = Math.min(largestRadius, radiusOfOne * Math.sqrt(count));
  const width = Math.max(right - left, narrowestBar);
  const middle = Math.min(scale.right, Math.max(scale.left, (left + right) / 2));
  const mark = {
    kind: moment.precision,
    isSaid: moment[part].some(({ how }) => how !== "inferred"),
    anchor: moment.anchor,
    title: `${moment.words}: ${countOf(count, part === "articles" ? "article" : "sentence")}`,
    x: tenth(isDay ? middle : middle - width / 2),
    y: 0,
    radius: isDay ? tenth(radius) : barRadius,
    width: isDay ? 0 : tenth(width),
  };
  const [article] = part === "articles" ? moment.articles : [];
  return { ...mark, label: article && toLabel(article.title, count, mark, size) };
}

/** The headline beside the mark, on the side where there is room. */
function toLabel(
  title: string,
  count: number,
  { x, radius, width }: Pick<Mark, "x" | "radius" | "width">,
  { letters, width: whole }: TimelineSize,
): Mark["label"] {
  if (letters === 0) return undefined;
  const text = plainText(title, letters) + (count > 1 ? ` and ${count - 1} more` : "");
  const room = widthOf(text, labelSize);
  const end = x + (width || radius) + 6;
  if (end + room < whole) return { text, x: tenth(end), anchor: "start" };
  const start = x - (width ? 0 : radius) - 6;
  return start - room > 0 ? { text, x: tenth(start), anchor: "end" } : undefined;
}

/** Each mark goes into the first row where it touches none; nothing when the rows do not suffice. */
function stack(marks: readonly Mark[], mostRows: number): Mark[][] | undefined {
  const rows: { marks: Mark[]; end: number }[] = [];
  const byLeft = marks
    .map((mark) => ({ mark, ...spanOf(mark) }))
    .sort((a, b) => a.left - b.left || b.right - a.right);
  for (const { mark, left, right } of byLeft) {
    const row = rows.find(({ end }) => end + 3 <= left);
    if (row) {
      row.marks.push(mark);
      row.end = right;
      continue;
    }
    if (rows.length === mostRows) return undefined;
    rows.push({ marks: [mark], end: right });
  }
  return rows.map((row) => row.marks);
}

function spanOf({ x, radius, width, label }: Mark): { left: number; right: number } {
  const [left, right] = width ? [x, x + width] : [x - radius, x + radius];
  if (!label) return { left, right };
  const room = widthOf(label.text, labelSize);
  return label.anchor === "start"
    ? { left, right: label.x + room }
    : { left: label.x - room, right };
}

/** Days, weeks, months or years, whichever is first wide enough to be seen. */
function toColumns(moments: readonly Moment[], { part, y, reach, scale }: LanePlan): Column[] {
  const days = toDayNumber(reach.to) + 1 - toDayNumber(reach.from);
  const daysInColumn = (leastColumn / (scale.right - scale.left)) * days;
  const unit = daysInColumn <= 1 ? 10 : daysInColumn <= 31 ? 7 : 4;
  const groups = new Map<string, { count: number; first: Moment }>();
  for (const moment of moments) {
    const key = moment.from.slice(0, unit);
    const group = groups.get(key) ?? { count: 0, first: moment };
    group.count += moment[part].length;
    groups.set(key, group);
  }
  const most = Math.max(...[...groups.values()].map(({ count }) => count));
  return [...groups].map(([key, { count, first }]) => {
    const [from, to] = unitDays(key);
    const [left, right] = [
      Math.max(scale.left, scale.at(from)),
      Math.min(scale.right, scale.at(to)),
    ];
    const height = Math.max(1, (count / most) * columnsHeight);
    return {
      x: tenth(left),
      width: tenth(Math.max(1, right - left - 1)),
      y: tenth(y + titleHeight + columnsHeight - height),
      height: tenth(height),
      title: `${key}: ${countOf(count, part === "articles" ? "article" : "sentence")}`,
      anchor: first.anchor,
    };
  });
}

/** "2023-05" → the number of its first day and of the day after its last. */
function unitDays(key: string): [number, number] {
  const [year = 0, month = 1] = key.split("-").map(Number);
  if (key.length === 10) return [toDayNumber(key), toDayNumber(key) + 1];
  const isMonth = key.length === 7;
  const [nextYear, nextMonth] = isMonth && month < 12 ? [year, month + 1] : [year + 1, 1];
  const first = `${key}${isMonth ? "" : "-01"}-01`;
  const next = `${String(nextYear).padStart(4, "0")}-${String(nextMonth).padStart(2, "0")}-01`;
  return [toDayNumber(first), toDayNumber(next)];
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
