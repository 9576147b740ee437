/** The pages of the timeline → links to the years in them. */
import { linkFrom } from "../shared/routes.ts";
import type { Moment } from "./moments.ts";
import { chooseReach } from "./choose-time-range.ts";

export interface Jump {
  words: string;
  href: string;
}

/** More years than this are shown as decades. */
const mostYears = 30;

/**
 * In: the moments of each page, where each page is, and the path of the one that links. Out: links to the years that are
 * drawn, or to their decades, and to the centuries around them.
 */
export function toJumps(
  pages: readonly Moment[][],
  pathOf: (page: number) => string,
  path: string,
): Jump[] {
  const moments = pages.flat();
  if (moments.length === 0) return [];
  const reach = chooseReach(moments);
  const years = Number(reach.to.slice(0, 4)) - Number(reach.from.slice(0, 4));
  const jumps = new Map<string, Jump>();
  for (const [index, page] of pages.entries()) {
    for (const { from, anchor } of page) {
      const isDrawn = from >= reach.from.slice(0, 4) && from <= reach.to;
      const length = !isDrawn ? 2 : years > mostYears ? 3 : 4;
      const key = from.slice(0, length);
      if (jumps.has(key)) continue;
      const year = String(Number(key.padEnd(4, "0")));
      const href = linkFrom(path, `${pathOf(index + 1)}#${anchor}`);
      jumps.set(key, { words: length === 4 ? year : `${year}s`, href });
    }
  }
  return jumps.size > 1 ? [...jumps.values()] : [];
}
