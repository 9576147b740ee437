/** Points in degrees ↔ text for the tables: each coordinate as its difference from the one before. */
import { packNumber, unpack } from "../../text/packing.ts";
import type { Point } from "./trace.ts";

/** About 200 metres. */
const unitsPerDegree = 500;

/** Writes points, longitude first, as letters, digits, `-` and `_`. */
export function encodePoints(points: readonly Point[]): string {
  let [text, x, y] = ["", 0, 0];
  for (const point of points) {
    const [nextX = 0, nextY = 0] = point.map((degrees) => Math.round(degrees * unitsPerDegree));
    if (text !== "" && nextX === x && nextY === y) continue;
    text += packNumber(toZigzag(nextX - x)) + packNumber(toZigzag(nextY - y));
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** Reads what {@link encodePoints} wrote. */
export function decodePoints(text: string): Point[] {
  const packed = unpack(text);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  while (!packed.isDone()) {
    x += fromZigzag(packed.number());
    y += fromZigzag(packed.number());
    points.push([x / unitsPerDegree, y / unitsPerDegree]);
  }
  return points;
}

/**
 * Makes small numbers of either sign small whole numbers: 0, -1, 1, -2 → 0, 1, 2, 3
 *
 * @see https://protobuf.dev/programming-guides/encoding/#signed-ints
 */
function toZigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function fromZigzag(number: number): number {
  return number & 1 ? -(number + 1) / 2 : number / 2;
}
