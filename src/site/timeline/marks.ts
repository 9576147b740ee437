/** Moments → dots and bars in rows, each mark in the first row where it touches no other. */
import { widthOf } from "../map/text-size.ts";
import { countOf, plainText } from "../shared/wording.ts";
import type { Scale } from "./axis.ts";
import { toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";

export interface Mark {
  kind: Moment["precision"];
  /** Whether any of it is said, not inferred. */
  isSaid: boolean;
  anchor: string;
  /** "30 December 2023: 2 articles" */
  title: string;
  /** The middle of a dot, the left end of a bar. */
  x: number;
  y: number;
  radius: number;
  /** 0 for a dot. */
  width: number;
  label: { text: string; x: number; anchor: "start" | "end" } | undefined;
}

export interface MarkRoom {
  part: "articles" | "sentences";
  scale: Scale;
  width: number;
  /** Letters of a headline beside its mark, 0 for none. */
  letters: number;
}

export const rowHeight = 17;
const labelSize = 12.5;
const largestRadius = 8;
const radiusOfOne = 4;
/** Half the height of a bar. */
const barRadius = 3;
/** A few days on a scale of years must still be seen. */
const narrowestBar = 7;
/** Pixels between two marks of a row. */
const between = 3;

/** In: a moment that has some of the part. Out: its mark, not yet in a row. */
export function toMark(moment: Moment, room: MarkRoom): Mark {
  const { part, scale } = room;
  const count = moment[part].length;
  const left = Math.max(scale.left, scale.at(toDayNumber(moment.from)));
  const right = Math.min(scale.right, scale.at(toDayNumber(moment.to) + 1));
  const isDay = moment.precision === "day";
  const width = Math.max(right - left, narrowestBar);
  const middle = Math.min(scale.right, Math.max(scale.left, (left + right) / 2));
  const mark = {
    kind: moment.precision,
    isSaid: moment[part].some(({ how }) => how !== "inferred"),
    anchor: moment.anchor,
    title: `${moment.words}: ${countOf(count, part === "articles" ? "article" : "sentence")}`,
    x: tenth(isDay ? middle : middle - width / 2),
    y: 0,
    radius: isDay ? tenth(Math.min(largestRadius, radiusOfOne * Math.sqrt(count))) : barRadius,
    width: isDay ? 0 : tenth(width),
  };
  const [article] = part === "articles" ? moment.articles : [];
  return { ...mark, label: article && toLabel(article.title, count, mark, room) };
}

/** The headline beside the mark, on the side where there is room. */
function toLabel(
  title: string,
  count: number,
  { x, radius, width }: Pick<Mark, "x" | "radius" | "width">,
  { letters, width: whole }: MarkRoom,
): Mark["label"] {
  if (letters === 0) return undefined;
  const text = plainText(title, letters) + (count > 1 ? ` and ${count - 1} more` : "");
  const room = widthOf(text, labelSize);
  const end = x + (width || radius) + 6;
  if (end + room < whole) return { text, x: tenth(end), anchor: "start" };
  const start = x - (width ? 0 : radius) - 6;
  return start - room > 0 ? { text, x: tenth(start), anchor: "end" } : undefined;
}

/** In: marks, the top of their rows, and rows at most. Out: the marks in rows, and those without room. */
export function stackMarks(
  marks: readonly Mark[],
  top: number,
  mostRows: number,
): { placed: Mark[]; left: number; height: number } {
  const ends: number[] = [];
  const placed: Mark[] = [];
  const byLeft = marks
    .map((mark) => ({ mark, ...spanOf(mark) }))
    .sort((a, b) => a.left - b.left || b.right - a.right);
  for (const { mark, left, right } of byLeft) {
    const free = ends.findIndex((end) => end + between <= left);
    const row = free === -1 ? ends.length : free;
    if (row === mostRows) continue;
    ends[row] = right;
    placed.push({ ...mark, y: top + (row + 0.5) * rowHeight });
  }
  return { placed, left: marks.length - placed.length, height: ends.length * rowHeight };
}

function spanOf({ x, radius, width, label }: Mark): { left: number; right: number } {
  const [left, right] = width ? [x, x + width] : [x - radius, x + radius];
  if (!label) return { left, right };
  const room = widthOf(label.text, labelSize);
  return label.anchor === "start"
    ? { left, right: label.x + room }
    : { left: label.x - room, right };
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
