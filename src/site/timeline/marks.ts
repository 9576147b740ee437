/** Moments → dots and bars in rows, each mark in the first row where it touches no other. */
import { toTenth } from "../map/pixels.ts";
import { widthOf } from "../map/text-size.ts";
import { countOf, plainText } from "../shared/wording.ts";
import type { Scale } from "./axis.ts";
import { toDayNumber } from "./days.ts";
import type { Moment } from "./moments.ts";

export interface Mark {
  kind: Moment["precision"];
  /** False when every date of it is inferred. */
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
  /** What can be pressed, from left to right: {@link targetSize} at least, in a row that is as high. */
  target: { x: number; width: number };
  label: { text: string; x: number; anchor: "start" | "end" } | undefined;
}

/** Where marks are drawn, and what of a moment. */
export interface MarkSpace {
  part: "articles" | "sentences";
  scale: Scale;
  width: number;
  /** Of a headline beside its mark; 0 for none. */
  letters: number;
}

/** Pixels that a finger can hit (WCAG 2.5.8). */
export const targetSize = 24;
const rowHeight = targetSize;
const maxRadius = 8;
const radiusOfOne = 4;
/** Half the height of a bar. */
const barRadius = 3;
/** A few days must be visible on a scale of years. */
const minBarWidth = 7;
/** Pixels between the end of a headline and the next mark of its row. */
const gap = 3;

/** Draws the articles or the sentences of a moment; the mark is not in a row yet. */
export function toMark(moment: Moment, space: MarkSpace): Mark {
  const { part, scale } = space;
  const count = moment[part].length;
  const left = Math.max(scale.left, scale.at(toDayNumber(moment.from)));
  const right = Math.min(scale.right, scale.at(toDayNumber(moment.to) + 1));
  const isDay = moment.precision === "day";
  const width = Math.max(right - left, minBarWidth);
  const middle = Math.min(scale.right, Math.max(scale.left, (left + right) / 2));
  const targetWidth = Math.max(isDay ? 0 : width, targetSize);
  const mark = {
    kind: moment.precision,
    isSaid: moment[part].some(({ how }) => how !== "inferred"),
    anchor: moment.anchor,
    title: `${moment.words}: ${countOf(count, part === "articles" ? "article" : "sentence")}`,
    x: toTenth(isDay ? middle : middle - width / 2),
    y: 0,
    radius: isDay ? toTenth(Math.min(maxRadius, radiusOfOne * Math.sqrt(count))) : barRadius,
    width: isDay ? 0 : toTenth(width),
    target: { x: toTenth(middle - targetWidth / 2), width: toTenth(targetWidth) },
  };
  const [article] = part === "articles" ? moment.articles : [];
  return { ...mark, label: article && toLabel(article.title, count, mark, space) };
}

/** The headline beside a mark, on the side where there is room. */
function toLabel(
  title: string,
  count: number,
  { x, radius, width }: Pick<Mark, "x" | "radius" | "width">,
  { letters, width: fullWidth }: MarkSpace,
): Mark["label"] {
  if (letters === 0) return undefined;
  const text = plainText(title, letters) + (count > 1 ? ` and ${count - 1} more` : "");
  const labelWidth = widthOf(text);
  const end = x + (width || radius) + 6;
  if (end + labelWidth < fullWidth) return { text, x: toTenth(end), anchor: "start" };
  const start = x - (width ? 0 : radius) - 6;
  return start - labelWidth > 0 ? { text, x: toTenth(start), anchor: "end" } : undefined;
}

/**
 * Arranges marks in rows.
 *
 * @param top - Of the first row, in pixels.
 * @returns The marks in their rows, how many are left out for want of room, and the height of all rows.
 */
export function stackMarks(
  marks: readonly Mark[],
  top: number,
  maxRows: number,
): { stacked: Mark[]; omitted: number; height: number } {
  const ends: number[] = [];
  const stacked: Mark[] = [];
  const byLeft = marks
    .map((mark) => ({ mark, ...spanOf(mark) }))
    .sort((a, b) => a.left - b.left || b.right - a.right);
  for (const { mark, left, right } of byLeft) {
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    if (row === maxRows) continue;
    ends[row] = right;
    stacked.push({ ...mark, y: top + (row + 0.5) * rowHeight });
  }
  return { stacked, omitted: marks.length - stacked.length, height: ends.length * rowHeight };
}

function spanOf({ target, label }: Mark): { left: number; right: number } {
  const [left, right] = [target.x, target.x + target.width];
  if (!label) return { left, right };
  const labelWidth = widthOf(label.text) + gap;
  return label.anchor === "start"
    ? { left, right: label.x + labelWidth }
    : { left: label.x - labelWidth, right };
}
