/** Where the names and lines of a drawing of pairs stand, in pixels. */
import type { Entity } from "../shared/corpus-index.ts";
import type { Line } from "./choose-pairs.ts";
import type { Rows } from "./order-names.ts";

/** Of the drawing, which is shown a tenth larger or smaller. */
export const width = 780;
/** Where lines begin and end. */
export const edges = { left: 250, right: 530 };
/** A row is high enough to be pressed, however small the drawing is shown. */
const rowHeight = 28;
const gap = 8;

/** Stacks the names of each list, as high as their lines together; the shorter list is spread. */
export function layOutColumns(
  lists: readonly Entity[][],
  orders: readonly Rows[],
  linesHeight: (list: number, name: number) => number,
) {
  const heights = lists.map((list, side) =>
    list.map((_, name) => Math.max(rowHeight, linesHeight(side, name) + gap)),
  );
  const sums = heights.map((own) => own.reduce((sum, one) => sum + one, 0));
  const height = Math.ceil(Math.max(...sums));
  const middles = lists.map((list, side) => {
    const rows = orders[side] ?? [];
    const spread = (height - (sums[side] ?? 0)) / Math.max(1, list.length);
    const own: number[] = [];
    let top = 0;
    for (const name of rows.map((_, row) => rows.indexOf(row))) {
      const high = (heights[side]?.[name] ?? rowHeight) + spread;
      own[name] = top + high / 2;
      top += high;
    }
    return own;
  });
  return { height, middles };
}

interface Ends {
  from: number;
  to: number;
}

/** Where each line begins and ends: the lines of a name lie side by side, in the order of what they lead to. */
export function joinLines(
  lines: readonly Line[],
  middles: readonly number[][],
  widthOfLine: (line: Line) => number,
): { line: Line; y: Ends }[] {
  const [left = [], right = left] = middles;
  const joined = lines.map((line) => ({ line, y: { from: 0, to: 0 } }));
  const ends = joined.flatMap((one) => [
    { one, side: "from" as const, own: left[one.line.from] ?? 0, other: right[one.line.to] ?? 0 },
    { one, side: "to" as const, own: right[one.line.to] ?? 0, other: left[one.line.from] ?? 0 },
  ]);
  const isOne = middles.length === 1;
  const nodes = Map.groupBy(ends, ({ side, own }) => (isOne ? String(own) : `${side} ${own}`));
  for (const node of nodes.values()) {
    // Arcs go out to one side: the nearest above comes first, then farther ones, then the farthest below.
    const rank = ({ own, other }: (typeof node)[number]) =>
      !isOne ? other : other < own ? -other - 1e6 : -other + 1e6;
    node.sort((a, b) => rank(a) - rank(b));
    const sum = node.reduce((total, { one }) => total + widthOfLine(one.line), 0);
    let y = (node[0]?.own ?? 0) - sum / 2;
    for (const { one, side } of node) {
      const high = widthOfLine(one.line);
      one.y[side] = y + high / 2;
      y += high;
    }
  }
  return joined;
}

/** From the left list to the right one. */
export function bow({ from, to }: Ends): string {
  const [nearLeft, nearRight] = [edges.left + 130, edges.right - 130];
  return `M${edges.left} ${round(from)}C${nearLeft} ${round(from)} ${nearRight} ${round(to)} ${edges.right} ${round(to)}`;
}

/** Out to the right and back. */
export function arc({ from, to }: Ends): string {
  const out = round(edges.left + 40 + Math.min(420, Math.abs(to - from) * 0.9));
  return `M${edges.left} ${round(from)}C${out} ${round(from)} ${out} ${round(to)} ${edges.left} ${round(to)}`;
}

/** To a tenth of a pixel. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
