/** Pairs of names → a drawing: two lists of names with a line for each pair, or one list with arcs. */
import type { Entity } from "../shared/corpus-index.ts";
import { widthOf } from "../map/text-size.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { formatNumber } from "../shared/wording.ts";
import { choosePairs, type Line } from "./choose-pairs.ts";
import type { Pair } from "./count-pairs.ts";
import { orderOneList, orderTwoLists, type Rows } from "./order-names.ts";

export type PairDrawing = NonNullable<ReturnType<typeof drawPairs>>;

interface DrawnName extends NameLink {
  /** Cut where it is too long. */
  shown: string;
  /** Sentences that it shares; empty for one. */
  count: string;
  x: number;
  y: number;
  /** Whether the words end at x. */
  isLeft: boolean;
}

interface DrawnLine {
  path: string;
  width: number;
  /** Drawn in grey. */
  isSingle: boolean;
  title: string;
}

/** Pixels; the drawing is shown a tenth larger or smaller. */
const width = 780;
const [leftEdge, rightEdge] = [250, 530];
/** A row is high enough to be pressed, however small the drawing is shown. */
const rowHeight = 28;
const gap = 8;
const widest = 12;
/** Of one sentence. */
const [thinnest, thickestSingle] = [1.25, 2];
/** Names on the left, on the right; or in one list. */
const room = { two: [14, 18], one: [20] };

/**
 * @param pairs those of most sentences first.
 * @param shares in how many sentences a name stands with one of the other kind.
 * @returns nothing where there is no pair.
 */
export function drawPairs(
  pairs: readonly Pair[],
  page: string,
  shares: (entity: Entity, kind: Entity["name"]["kind"]) => number,
) {
  const [strongest] = pairs;
  if (!strongest) return undefined;
  const kinds = [strongest.first.name.kind, strongest.second.name.kind] as const;
  const isOne = kinds[0] === kinds[1];
  const { lists, lines } = choosePairs(pairs, isOne ? room.one : room.two);
  const orders = isOne
    ? [orderOneList(lines, lists[0]?.length ?? 0)]
    : orderTwoLists(lines, [lists[0]?.length ?? 0, lists[1]?.length ?? 0]);
  const unit = Math.min(thickestSingle, widest / strongest.sentences);
  const widthOfLine = ({ sentences }: Line) => Math.max(thinnest, sentences * unit);
  const columns = layOutColumns(lists, orders, (list, name) =>
    lines.reduce((sum, line) => {
      const isOwn =
        (list === 0 && line.from === name) || (list === lists.length - 1 && line.to === name);
      return isOwn ? sum + widthOfLine(line) : sum;
    }, 0),
  );
  const names = lists.map((list) => list.map(({ name }) => name.entry.name));
  const titleOf = ({ from, to, sentences }: Line) =>
    `${names[0]?.[from]}, ${names.at(-1)?.[to]}: ${formatNumber(sentences)}`;
  return {
    width,
    height: columns.height,
    left: kinds[0],
    isOne,
    names: lists.flatMap((list, side) =>
      list.map((entity, index) =>
        toName(entity, {
          page,
          isLeft: side === 0,
          y: columns.middles[side]?.[index] ?? 0,
          count: shares(entity, kinds[1 - side] ?? kinds[0]),
        }),
      ),
    ),
    lines: joinLines(lines, columns.middles, widthOfLine).map(({ line, y }): DrawnLine => ({
      path: isOne ? arc(y) : bow(y),
      width: round(widthOfLine(line)),
      isSingle: line.sentences === 1,
      title: titleOf(line),
    })),
  };
}

/** Stacks the names of each list, as high as their lines together; the shorter list is spread. */
function layOutColumns(
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
function joinLines(
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
function bow({ from, to }: Ends): string {
  const [nearLeft, nearRight] = [leftEdge + 130, rightEdge - 130];
  return `M${leftEdge} ${round(from)}C${nearLeft} ${round(from)} ${nearRight} ${round(to)} ${rightEdge} ${round(to)}`;
}

/** Out to the right and back. */
function arc({ from, to }: Ends): string {
  const out = round(leftEdge + 40 + Math.min(420, Math.abs(to - from) * 0.9));
  return `M${leftEdge} ${round(from)}C${out} ${round(from)} ${out} ${round(to)} ${leftEdge} ${round(to)}`;
}

function toName(
  entity: Entity,
  { page, isLeft, y, count }: { page: string; isLeft: boolean; y: number; count: number },
): DrawnName {
  const link = linkToEntity(entity, page);
  const words = count > 1 ? formatNumber(count) : "";
  const most = (isLeft ? leftEdge : width - rightEdge) - 16 - widthOf(` ${words}`);
  return {
    ...link,
    shown: cutToWidth(link.name, most),
    count: words,
    x: isLeft ? leftEdge - 10 : rightEdge + 10,
    y: round(y),
    isLeft,
  };
}

/** ("Ministry of Internal Affairs", 100) → "Ministry of I…" */
function cutToWidth(words: string, most: number): string {
  if (widthOf(words) <= most) return words;
  let shown = "";
  for (const letter of words) {
    if (widthOf(`${shown}${letter}…`) > most) break;
    shown += letter;
  }
  return `${shown.trimEnd()}…`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
