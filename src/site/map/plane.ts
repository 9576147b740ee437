/** Shapes in pixels → what they measure, and what is in them. */
import type { Point } from "./trace.ts";

/** In square pixels. */
export function areaOf(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring));
}

/** The same, positive for a ring that runs clockwise, as y grows downwards; else negative. */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return sum / 2;
}

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1], line[at]];
    if (from && to) sum += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return sum;
}

/**
 * Tells whether a point is inside rings that are filled by the even-odd rule: a line from it to the left
 * crosses them an odd number of times.
 */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      if (point[1] > y !== before[1] > y) {
        const share = (y - before[1]) / (point[1] - before[1]);
        if (x > before[0] + share * (point[0] - before[0])) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
