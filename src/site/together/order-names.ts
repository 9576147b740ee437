/** Orders the names of a drawing so that few lines cross. */
import type { Line } from "./choose-pairs.ts";

const sweeps = 12;

/** Where each name of a list stands: its place in the list → its row. */
export type Rows = readonly number[];

/**
 * Orders two lists that lines join, by the means of where the lines of a name end, one list after the other.
 *
 * @see K. Sugiyama and others, "Methods for Visual Understanding of Hierarchical System Structures" (1981)
 */
export function orderTwoLists(
  lines: readonly Line[],
  [left, right]: readonly [number, number],
): readonly Rows[] {
  let rows: [Rows, Rows] = [rowsOf(left), rowsOf(right)];
  let best = rows;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    rows = [rows[0], byMean(rows[1], lines, ({ from, to }) => [to, rows[0][from] ?? 0])];
    rows = [byMean(rows[0], lines, ({ from, to }) => [from, rows[1][to] ?? 0]), rows[1]];
    if (countCrossings(lines, rows) < countCrossings(lines, best)) best = rows;
  }
  return swapRows(best, (tried) => countCrossings(lines, tried));
}

/** Orders one list whose names lines join, so that the lines are short. */
export function orderOneList(lines: readonly Line[], names: number): Rows {
  const start = rowsOf(names);
  const [rows = start] = swapRows([start], ([tried = start]) =>
    lines.reduce(
      (sum, { from, to, sentences }) =>
        sum + sentences * Math.abs((tried[from] ?? 0) - (tried[to] ?? 0)),
      0,
    ),
  );
  return rows;
}

/** How often two lines cross. */
export function countCrossings(lines: readonly Line[], [left = [], right = []]: readonly Rows[]) {
  let crossings = 0;
  for (const [index, a] of lines.entries())
    for (const b of lines.slice(index + 1)) {
      const onLeft = (left[a.from] ?? 0) - (left[b.from] ?? 0);
      const onRight = (right[a.to] ?? 0) - (right[b.to] ?? 0);
      if (onLeft * onRight < 0) crossings += 1;
    }
  return crossings;
}

function rowsOf(length: number): Rows {
  return Array.from({ length }, (_, row) => row);
}

/** Sorts names by the mean row of what their lines lead to. */
function byMean(
  rows: Rows,
  lines: readonly Line[],
  endOf: (line: Line) => [name: number, row: number],
): Rows {
  const ends = Map.groupBy(lines.map(endOf), ([name]) => name);
  const means = rows.map((row, name) => {
    const own = ends.get(name) ?? [];
    return own.length === 0 ? row : own.reduce((sum, [, end]) => sum + end, 0) / own.length;
  });
  const sorted = rows
    .map((_, name) => name)
    .sort((a, b) => (means[a] ?? 0) - (means[b] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0));
  const placed = rows.map(() => 0);
  for (const [row, name] of sorted.entries()) placed[name] = row;
  return placed;
}

/** Swaps two names of a list as long as that costs less. */
function swapRows(
  lists: readonly Rows[],
  costOf: (lists: readonly Rows[]) => number,
): readonly Rows[] {
  let best = lists;
  let cost = costOf(lists);
  for (let pass = 0, before = Infinity; pass < sweeps && cost < before; pass += 1) {
    before = cost;
    for (const [list, upper, lower] of listSwaps(lists)) {
      const tried = best.with(list, swap(best[list] ?? [], upper, lower));
      const triedCost = costOf(tried);
      if (triedCost < cost) [best, cost] = [tried, triedCost];
    }
  }
  return best;
}

function listSwaps(lists: readonly Rows[]): [list: number, upper: number, lower: number][] {
  return lists.flatMap((rows, list) =>
    rows.flatMap((_, upper) =>
      rows.slice(upper + 1).map((_row, below): [number, number, number] => {
        return [list, upper, upper + 1 + below];
      }),
    ),
  );
}

function swap(rows: Rows, upper: number, lower: number): Rows {
  return rows.map((row) => (row === upper ? lower : row === lower ? upper : row));
}
