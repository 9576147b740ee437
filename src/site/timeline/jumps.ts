/** The pages of a timeline → links to the years in them. */
import type { Interval } from "../../text/format-days.ts";
import { linkFrom } from "../shared/routes.ts";
import type { Moment } from "./moments.ts";

export interface Jump {
  words: string;
  href: string;
}

/** With more years than this, there are links to decades. */
const maxYears = 30;

/**
 * Links to the years that are drawn, or to their decades, and to the centuries around them.
 *
 * @param pages - The moments of each page.
 * @param range - The days in which most happened.
 * @param pathOf - Tells the path of a page by its number.
 * @param path - Of the page that links.
 */
export function toJumps(
  pages: readonly Moment[][],
  {
    range,
    pathOf,
    path,
  }: { range: Interval | undefined; pathOf: (page: number) => string; path: string },
): Jump[] {
  if (!range) return [];
  const years = Number(range.to.slice(0, 4)) - Number(range.from.slice(0, 4));
  const jumps = new Map<string, Jump & { from: string }>();
  for (const [index, page] of pages.entries()) {
    for (const { from, anchor } of page) {
      const isDrawn = from >= range.from.slice(0, 4) && from <= range.to;
      const length = !isDrawn ? 2 : years > maxYears ? 3 : 4;
      const key = from.slice(0, length);
      if (jumps.has(key)) continue;
      const year = String(Number(key.padEnd(4, "0")));
      const href = linkFrom(path, `${pathOf(index + 1)}#${anchor}`);
      jumps.set(key, { words: length === 4 ? year : `${year}s`, href, from });
    }
  }
  if (jumps.size === 1) return [];
  return [...jumps.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ words, href }) => ({ words, href }));
}
