/** Lines at the edge of pages that are not part of the text: the name of the paper, an address, the number of the page. */
import type { PageSegments } from "./page-segments.ts";
import type { Segment } from "./segment.ts";

/** Tells which segments are such lines. */
export function findRunningHeads(pages: readonly PageSegments[]): Set<Segment> {
  const margins = pages.map((page) => page.segments.filter((segment) => isAtEdge(segment, page)));
  const counts = new Map<string, number>();
  for (const margin of margins) {
    for (const key of new Set(margin.map(foldLine))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fewest = pages.length > 3 ? 3 : 2;
  return new Set(
    margins
      .flat()
      .filter(
        (segment) =>
          (counts.get(foldLine(segment)) ?? 0) >= fewest || pageNumber.test(segment.text),
      ),
  );
}

/** Whether it is one of the outermost lines, and close to the edge. */
function isAtEdge({ y }: Segment, { height, segments }: PageSegments): boolean {
  const first = segments[mostLines - 1]?.y ?? Infinity;
  const last = segments.at(-mostLines)?.y ?? -Infinity;
  return (y < height * edge && y <= first) || (y > height * (1 - edge) && y >= last);
}

/** Of the height of a page. */
const edge = 0.12;
const mostLines = 4;

/** What is the same on every page but for the number. */
function foldLine({ text }: Segment): string {
  return text.toLowerCase().replaceAll(/\p{N}+/gu, "#");
}

/** "3", "- 3 -", "Page 3 of 9", "3/9", "iv" */
const pageNumber =
  /^[ivxl]{1,6}$|^[-–—|·\s]{0,4}(?:\p{L}{1,7}\.?\s?)?\d{1,4}(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,4})?[-–—|·\s]{0,4}$/u;
