/** Finds a place in a list that is in order, by halving. */
import type { Span } from "../record/record.ts";

/**
 * How many entries come first in a list.
 *
 * @param isBefore Holds for the beginning of the list, and for nothing behind the first for which it does not.
 * @returns The length of that beginning: the index of the first entry behind it.
 */
export function countBefore<T>(list: readonly T[], isBefore: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many spans of an ordered list start before a position: the index of the first that does not. */
export function countStartingBefore(spans: readonly Span[], position: number): number {
  return countBefore(spans, ({ start }) => start < position);
}
