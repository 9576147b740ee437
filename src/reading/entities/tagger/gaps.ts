/** Ascending numbers as the gaps between them: seven bits a byte, lowest first; the eighth says that more follow. */

/** Writes numbers that are in ascending order, none below 0. */
export function writeGaps(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const value of sorted) {
    let gap = value - previous;
    previous = value;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push(128 + (gap % 128));
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads so many numbers from there on.
 *
 * @returns the numbers as signed 32-bit ones, and where their bytes end.
 */
export function readGaps(
  bytes: Uint8Array,
  from: number,
  size: number,
): { values: Int32Array; end: number } {
  const values = new Int32Array(size);
  let at = from;
  let value = 0;
  for (let i = 0; i < size; i += 1) {
    let unit = 1;
    for (; (bytes[at] ?? 0) >= 128; at += 1, unit *= 128) value += ((bytes[at] ?? 0) - 128) * unit;
    value += (bytes[at] ?? 0) * unit;
    at += 1;
    values[i] = value | 0;
  }
  return { values, end: at };
}
