/** Points in pixels → the `d` of an SVG path, short. */
import type { Point } from "./clip.ts";

/** Relative steps in tenths of a pixel, counted from rounded points so that no error adds up. */
export function toPath(points: readonly Point[]): string {
  let [text, x, y] = ["", 0, 0];
  for (const [index, point] of points.entries()) {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (index > 0 && nextX === x && nextY === y) continue;
    const command = index === 0 ? "M" : index === 1 ? "l" : "";
    text += command + joined(tenths(nextX - x), command === "") + joined(tenths(nextY - y), true);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** 123 → "12.3", -5 → "-.5"; a map has thousands of these, and whole numbers are quicker written than fractions. */
function tenths(number: number): string {
  const size = Math.abs(number);
  const [whole, tenth] = [Math.trunc(size / 10), size % 10];
  const digits = (whole === 0 && tenth > 0 ? "" : String(whole)) + (tenth > 0 ? `.${tenth}` : "");
  return number < 0 ? `-${digits}` : digits;
}

/** A minus sign parts two numbers by itself. */
function joined(number: string, isNext: boolean): string {
  return isNext && !number.startsWith("-") ? ` ${number}` : number;
}
