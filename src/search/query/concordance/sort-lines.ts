/** Lines → in the order of the words beside them, of their articles, or of time. Long lists are sorted in portions. */
import type { ContextLine } from "./find-lines.ts";
import { noPause } from "../../steps.ts";

/** "after-2" begins with the second word after. */
export const orders = [
  "after",
  "after-2",
  "after-3",
  "before",
  "before-2",
  "before-3",
  "newest",
  "oldest",
  "article",
] as const;
export type LineOrder = (typeof orders)[number];

/** The words that an order begins with: on which side, and which of them, counted from 1. */
export function sortedWord(
  order: LineOrder,
): { side: "before" | "after"; number: number } | undefined {
  const [side, number = "1"] = order.split("-");
  return side === "before" || side === "after" ? { side, number: Number(number) } : undefined;
}

/** Lines that are sorted in one go: a few milliseconds of work. */
const portion = 1000;

/**
 * Sorts by the words as the search folds them, never by the locale; equal lines are in order of time, the newest first,
 * and within an article in reading order.
 *
 * @param lines the newest article first, in reading order
 * @param pause called between portions
 */
export async function sortLines(
  lines: readonly ContextLine[],
  order: LineOrder,
  pause = noPause,
): Promise<ContextLine[]> {
  let runs: KeyedLine[][] = [];
  for (let start = 0; start < lines.length; start += portion) {
    const run = lines.slice(start, start + portion).map((line, place) => {
      return { line, place: start + place, key: toSortKey(line, order) };
    });
    runs.push(run.sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const merged: KeyedLine[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      // Two runs in order, one behind the other: engines merge them in linear time.
      merged.push(
        runs
          .slice(at, at + 2)
          .flat()
          .sort(compare),
      );
      await pause();
    }
    runs = merged;
  }
  return (runs[0] ?? []).map(({ line }) => line);
}

interface KeyedLine {
  line: ContextLine;
  place: number;
  key: string;
}

function compare(a: KeyedLine, b: KeyedLine): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.place - b.place;
}

/** No word has a space, and a missing word comes first. */
function toSortKey(line: ContextLine, order: LineOrder): string {
  const word = sortedWord(order);
  if (word) return line[word.side].slice(word.number - 1).join(" ");
  if (order === "article") return line.source.title.toLowerCase();
  // Places already say which is newer; padded, numbers sort as text.
  return order === "oldest" ? String(line.source.article).padStart(9, "0") : "";
}
