/** The articles of a site at two times → what is new, what has changed. Each is known by the hash of its page. */
import { shortHashLength } from "../text/short-hash.ts";

export interface NewArticles {
  /** Places in the list of now. */
  added: number[];
  changed: number[];
  /** How many are not there any more. */
  removed: number;
}

const pairLength = 2 * shortHashLength;

/**
 * Compares.
 *
 * @param before of each article the hash of its page and that of its text, one after the other
 * @param now the same
 */
export function compareVersions(before: string, now: string): NewArticles {
  const old = new Map(cut(before, pairLength).map(split));
  const added: number[] = [];
  const changed: number[] = [];
  for (const [place, pair] of cut(now, pairLength).entries()) {
    const [page, text] = split(pair);
    const known = old.get(page);
    if (known === undefined) added.push(place);
    else if (known !== text) changed.push(place);
    old.delete(page);
  }
  return { added, changed, removed: old.size };
}

/** How many of the hashes were not seen before. */
export function countUnseen(seen: string, found: readonly string[]): number {
  const known = new Set(cut(seen, shortHashLength));
  return found.filter((hash) => !known.has(hash)).length;
}

function split(pair: string): [page: string, text: string] {
  return [pair.slice(0, shortHashLength), pair.slice(shortHashLength)];
}

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}
