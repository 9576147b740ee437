/** Lines and outlines with fewer points, in whatever unit they come. */
import type { Point } from "./clip.ts";

/** Douglas and Peucker: only points that stray farther than the tolerance stay. */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(line, from, to);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** A ring is simplified as two lines, from its first point to the one farthest away and back. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const first: Point = ring[0] ?? [0, 0];
  let [farthest, distance] = [0, 0];
  for (const [index, point] of ring.entries()) {
    const away = Math.hypot(point[0] - first[0], point[1] - first[1]);
    if (away > distance) [farthest, distance] = [index, away];
  }
  const there = simplifyLine(ring.slice(0, farthest + 1), tolerance);
  const back = simplifyLine([...ring.slice(farthest), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

function farthestBetween(line: readonly Point[], from: number, to: number) {
  const start: Point = line[from] ?? [0, 0];
  const end: Point = line[to] ?? [0, 0];
  const [spanX, spanY] = [end[0] - start[0], end[1] - start[1]];
  const length = spanX ** 2 + spanY ** 2;
  let [index, squared] = [from, 0];
  for (let at = from + 1; at < to; at += 1) {
    const [x, y] = line[at] ?? start;
    const along = ((x - start[0]) * spanX + (y - start[1]) * spanY) / (length || 1);
    const share = Math.min(1, Math.max(0, along));
    const away = (x - start[0] - share * spanX) ** 2 + (y - start[1] - share * spanY) ** 2;
    if (away > squared) [index, squared] = [at, away];
  }
  return { index, distance: Math.sqrt(squared) };
}
