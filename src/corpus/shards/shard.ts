/** A part of a folder that one of several machines reads. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** @example "2/4" → { number: 2, of: 4 }; nothing for what is no shard */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined) return undefined;
  return number >= 1 && number <= of ? { number, of } : undefined;
}

/** "2/4" */
export function formatShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/**
 * The items of a shard: a stretch of all of them, in their order. All shards have about the same share of the sizes.
 */
export function itemsOfShard<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  { number, of }: Shard,
): Item[] {
  const sizes = items.map((item) => sizeOf(item) + leastSize);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return items.filter((_, index) => {
    const size = sizes[index] ?? 0;
    const middle = before + size / 2;
    before += size;
    return Math.floor((middle / all) * of) === number - 1;
  });
}

/** What an item costs, however small it is. */
const leastSize = 1000;
