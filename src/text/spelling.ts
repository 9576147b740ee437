/** How near two spellings are: edits between them, and one key for the ways a name is transliterated. */
import { fold } from "./fold.ts";

/** The nearest of the known words to the one found, or undefined if none is near enough to be a slip. */
export function nearestSpelling(found: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = allowedEdits(found) + 1;
  const folded = fold(found);
  for (const word of known) {
    const edits = countEdits(folded, fold(word), fewest);
    if (edits < fewest) [nearest, fewest] = [word, edits];
  }
  return nearest;
}

/** How many edits still look like a slip in a word of this length: none below 4 letters, 1 below 9, else 2. */
export function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 9 ? 1 : 2;
}

/**
 * Edits (a letter added, dropped, changed, or two neighbours swapped) that turn one word into the other;
 * `limit` when there are that many or more. ("belgrorod", "belgorod", 3) → 1
 */
export function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? limit) + 1,
          (current[column - 1] ?? limit) + 1,
          (last[column - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? limit, limit);
}
