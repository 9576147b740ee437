/** Points in pixels → the `d` of an SVG path, as short as can be: a site has thousands of maps. */
import type { Point } from "./trace.ts";

/**
 * Writes steps from point to point in tenths of a pixel. They lead from one rounded point to the next, so
 * that errors do not add up.
 *
 * @example [[1.23, 4], [2, 4], [2, 3.5]] → "M1.2 4l.8 0 0-.5"
 */
export function toPath(points: readonly Point[]): string {
  let [text, x, y] = ["", 0, 0];
  let command = "M";
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (command !== "M" && nextX === x && nextY === y) continue;
    text +=
      command +
      separate(formatTenths(nextX - x), command === "") +
      separate(formatTenths(nextY - y), true);
    command = command === "M" ? "l" : "";
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** 123 → "12.3", -5 → "-.5". Whole numbers are written faster than fractions. */
function formatTenths(number: number): string {
  const size = Math.abs(number);
  const [whole, tenth] = [Math.trunc(size / 10), size % 10];
  const digits = (whole === 0 && tenth > 0 ? "" : String(whole)) + (tenth > 0 ? `.${tenth}` : "");
  return number < 0 ? `-${digits}` : digits;
}

/** A minus sign already parts a number from the one before it. */
function separate(number: string, hasNumberBefore: boolean): string {
  return hasNumberBefore && !number.startsWith("-") ? ` ${number}` : number;
}
