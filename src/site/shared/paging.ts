/** Splits long lists into pages. */

export interface Slice<T> {
  number: number;
  total: number;
  entries: T[];
}

/** Splits a list into pages, numbered from 1; there is at least one. */
export function pagesOf<T>(list: readonly T[], size: number): Slice<T>[] {
  const total = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    entries: list.slice(index * size, (index + 1) * size),
  }));
}

/**
 * Splits a list into pages of so many entries at most, and of so much weight; there is at least one.
 *
 * @param weigh a number for each entry, in the same measure as `most.weight`.
 */
export function pagesByWeight<T>(
  list: readonly T[],
  most: { entries: number; weight: number },
  weigh: (entry: T) => number,
): Slice<T>[] {
  const pages: T[][] = [[]];
  let weight = 0;
  for (const entry of list) {
    const last = pages.at(-1) ?? [];
    const own = weigh(entry);
    const isFull = last.length >= most.entries || weight + own > most.weight;
    if (isFull && last.length > 0) {
      pages.push([entry]);
      weight = own;
    } else {
      last.push(entry);
      weight += own;
    }
  }
  return pages.map((entries, index) => ({ number: index + 1, total: pages.length, entries }));
}

/** The page numbers worth a link: both ends and the neighbours, with 0 for a gap. */
export function pageNumbers(number: number, total: number): number[] {
  const near = [1, 2, number - 1, number, number + 1, total - 1, total];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= total);
  shown.sort((a, b) => a - b);
  return shown.flatMap((page, index) => (page - (shown[index - 1] ?? 0) > 1 ? [0, page] : [page]));
}

/** The links at the foot of a page; none for a single page. */
export function toPageLinks(number: number, total: number, hrefOf: (page: number) => string) {
  if (total === 1) return [];
  return pageNumbers(number, total).map((page) => ({
    page,
    href: page === 0 || page === number ? undefined : hrefOf(page),
    current: page === number,
  }));
}
