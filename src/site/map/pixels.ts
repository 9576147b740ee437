/** Rounds to a tenth of a pixel, as fine as a map is written: 12.3456 → 12.3 */
export function toTenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
