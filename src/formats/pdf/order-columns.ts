/**
 * Segments of a page → lines in the order in which they are read: columns from left to right, and what runs
 * over several columns before and after them. Programs write them in any order, often line by line
 * across the columns.
 */
import { append } from "../../text/long-lists.ts";
import type { Segment } from "./segment.ts";

export interface PageLine extends Segment {
  /** Where the column begins and ends that it stands in. */
  column: { left: number; right: number };
}

/** Puts segments in order. */
export function orderColumns(segments: readonly Segment[], depth = 0): PageLine[] {
  return groupStrips(segments).flatMap((group) => {
    for (const gutter of depth > deepest ? [] : findGutters(group.occupied)) {
      const isBefore = ({ left }: Segment) => left < gutter.left;
      const before = group.segments.filter(isBefore);
      const after = group.segments.filter((segment) => !isBefore(segment));
      if (isColumn(before) && isColumn(after))
        return [...orderColumns(before, depth + 1), ...orderColumns(after, depth + 1)];
    }
    return toLines(group.segments);
  });
}

/** More columns than a page has. */
const deepest = 20;

interface Range {
  left: number;
  right: number;
}

/** Strips of the page, one below the other, with the same gutters. */
interface Group {
  segments: Segment[];
  /** Where across the page there are words, from left to right. */
  occupied: Range[];
  /** The same of its lowest strip. */
  last: Range[];
}

/** From the top down: a strip is added to the group above while the widest gutter of either runs through both. */
function groupStrips(segments: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const strip of cutStrips(segments)) {
    const own = joinRanges(strip.map(({ left, right }) => ({ left, right })));
    const group = groups.at(-1);
    const joint = joinRanges([...(group?.occupied ?? []), ...own]);
    if (group && !opensColumn(group, own) && isOneGroup(group.occupied, own, joint)) {
      append(group.segments, strip);
      group.occupied = joint;
      group.last = own;
    } else groups.push({ segments: [...strip], occupied: own, last: own });
  }
  return groups;
}

/** A line beside what stands above it, where there are no columns yet, is the first of one that begins higher than its neighbour. */
function opensColumn({ occupied, last }: Group, own: readonly Range[]): boolean {
  if (findGutters(occupied).length > 0 || findGutters(own).length > 0) return false;
  return findGutters(joinRanges([...last, ...own])).length > 0;
}

function isOneGroup(
  above: readonly Range[],
  own: readonly Range[],
  joint: readonly Range[],
): boolean {
  const [widest] = findGutters(findGutters(above).length > 0 ? above : own);
  if (!widest) return true;
  return findGutters(joint).some(
    ({ left, right }) =>
      left < widest.right && right > widest.left && (right - left) * 3 > widest.right - widest.left,
  );
}

/** Cuts a page wherever nothing but blank space runs across it. */
function cutStrips(segments: readonly Segment[]): Segment[][] {
  const strips: Segment[][] = [];
  let bottom = -Infinity;
  for (const segment of segments.toSorted((one, other) => topOf(one) - topOf(other))) {
    const strip = strips.at(-1);
    if (strip && topOf(segment) < bottom) strip.push(segment);
    else strips.push([segment]);
    bottom = Math.max(bottom, segment.y + segment.size * 0.1);
  }
  return strips;
}

function topOf({ y, size }: Segment): number {
  return y - size * 0.7;
}

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.left - other.left)) {
    const before = joined.at(-1);
    if (before && range.left - before.right < narrowestGutter) {
      before.right = Math.max(before.right, range.right);
    } else joined.push({ ...range });
  }
  return joined;
}

/** In points. */
const narrowestGutter = 6;

/** The widest first. */
function findGutters(occupied: readonly Range[]): Range[] {
  const gutters = occupied.flatMap((range, index) => {
    const next = occupied[index + 1];
    return next ? [{ left: range.right, right: next.left }] : [];
  });
  return gutters.toSorted((one, other) => other.right - other.left - (one.right - one.left));
}

/** Whether segments are lines of text, and not the cells of a table or two words on the margin. */
function isColumn(segments: readonly Segment[]): boolean {
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  const length = letters / segments.length;
  return segments.length >= fewestLines
    ? length >= shortestLine
    : length >= longLine && segments.length > 1;
}

const fewestLines = 3;
const shortestLine = 12;
/** Two lines so long are the end of a column. */
const longLine = 30;

/** The lines of one column: what stands on one base line is one. */
function toLines(segments: readonly Segment[]): PageLine[] {
  const column = {
    left: segments.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: segments.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
  const lines: PageLine[] = [];
  for (const segment of segments.toSorted(
    (one, other) => one.y - other.y || one.left - other.left,
  )) {
    const before = lines.at(-1);
    if (before && segment.y === before.y) {
      before.text += ` ${segment.text}`;
      before.right = segment.right;
    } else lines.push({ ...segment, column });
  }
  return lines;
}
