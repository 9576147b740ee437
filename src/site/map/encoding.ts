/**
 * Points in degrees ↔ text for the tables. Each coordinate is its difference from the one before in 1/500
 * degree (about 200 m), zigzag-encoded and written in digits of 5 bits; a sixth bit says "more follows".
 *
 * @see https://protobuf.dev/programming-guides/encoding/#signed-ints
 */
import type { Point } from "./trace.ts";

const unitsPerDegree = 500;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digitValues = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** Writes points, longitude first, as letters, digits, `-` and `_`. */
export function encodePoints(points: readonly Point[]): string {
  let [text, x, y] = ["", 0, 0];
  for (const [longitude, latitude] of points) {
    const [nextX, nextY] = [
      Math.round(longitude * unitsPerDegree),
      Math.round(latitude * unitsPerDegree),
    ];
    if (text !== "" && nextX === x && nextY === y) continue;
    text += encodeNumber(nextX - x) + encodeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** Reads what {@link encodePoints} wrote. */
export function decodePoints(text: string): Point[] {
  const points: Point[] = [];
  let [x, y, index] = [0, 0, 0];
  function next(): number {
    let [value, shift, digit] = [0, 0, 32];
    while (digit >= 32 && index < text.length) {
      digit = digitValues.get(text.charCodeAt(index)) ?? 0;
      value += (digit & 31) << shift;
      shift += 5;
      index += 1;
    }
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
  while (index < text.length) {
    x += next();
    y += next();
    points.push([x / unitsPerDegree, y / unitsPerDegree]);
  }
  return points;
}

function encodeNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = "";
  do {
    const moreFollows = rest > 31 ? 32 : 0;
    text += digits[(rest & 31) | moreFollows];
    rest >>= 5;
  } while (rest > 0);
  return text;
}
