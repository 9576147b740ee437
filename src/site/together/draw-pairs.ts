/** Pairs of names → a drawing: two lists of names with a line for each pair, or one list with arcs. */
import type { Entity } from "../shared/corpus-index.ts";
import { widthOf } from "../map/text-size.ts";
import { linkToEntity, type NameLink } from "../shared/name-link.ts";
import { formatNumber } from "../shared/wording.ts";
import { choosePairs, type Line } from "./choose-pairs.ts";
import type { Pair } from "./count-pairs.ts";
import { arc, bow, edges, joinLines, layOutColumns, round, width } from "./lay-out-pairs.ts";
import { orderOneList, orderTwoLists } from "./order-names.ts";

export type PairDrawing = NonNullable<ReturnType<typeof drawPairs>>;

export interface DrawnName extends NameLink {
  /** Cut where it is too long. */
  shown: string;
  /** Sentences that it shares; empty for one. */
  count: string;
  x: number;
  y: number;
  /** Whether the words end at x. */
  isLeft: boolean;
}

export interface DrawnLine {
  path: string;
  width: number;
  /** Drawn in grey. */
  isSingle: boolean;
  title: string;
}

/** Pixels of the widest line. */
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
    lines: joinLines(lines, columns.middles, widthOfLine).map(
      ({ line, y }): DrawnLine => ({
        path: isOne ? arc(y) : bow(y),
        width: round(widthOfLine(line)),
        isSingle: line.sentences === 1,
        title: titleOf(line),
      }),
    ),
  };
}

function toName(
  entity: Entity,
  { page, isLeft, y, count }: { page: string; isLeft: boolean; y: number; count: number },
): DrawnName {
  const link = linkToEntity(entity, page);
  const words = count > 1 ? formatNumber(count) : "";
  const most = (isLeft ? edges.left : width - edges.right) - 16 - widthOf(` ${words}`);
  return {
    ...link,
    shown: cutToWidth(link.name, most),
    count: words,
    x: isLeft ? edges.left - 10 : edges.right + 10,
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
