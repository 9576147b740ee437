/** Chooses the pairs that a drawing shows: the strongest, as long as their names have room. */
import type { Entity } from "../shared/corpus-index.ts";
import type { Pair } from "./count-pairs.ts";

const mostLines = 36;

/** A line between two names, by their places in the lists of names. */
export interface Line {
  from: number;
  to: number;
  sentences: number;
}

/**
 * @param room how many names there may be in each list; with one list, both names of a pair are in it.
 * @returns the names of each list, and the lines between them, those of most sentences first.
 */
export function choosePairs(pairs: readonly Pair[], room: readonly number[]) {
  const lists: Entity[][] = room.map(() => []);
  const lines: Line[] = [];
  for (const { first, second, sentences } of pairs) {
    if (lines.length === mostLines) break;
    const sides = [lists[0], lists.at(-1)];
    const fresh = [first, second].map((name, index) => !sides[index]?.includes(name));
    const isFull = lists.some((list, index) => {
      const added = lists.length === 1 ? fresh.filter(Boolean).length : Number(fresh[index]);
      return added > 0 && list.length + added > (room[index] ?? 0);
    });
    if (isFull) continue;
    for (const [index, name] of [first, second].entries())
      if (fresh[index]) sides[index]?.push(name);
    lines.push({
      from: sides[0]?.indexOf(first) ?? 0,
      to: sides[1]?.indexOf(second) ?? 0,
      sentences,
    });
  }
  return { lists, lines };
}
