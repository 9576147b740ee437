/** 32-bit numbers → small numbers, in two typed arrays: asked far more often than a `Map` is quick. */

/** Makes the look-up of numbers up to 65,535; 0 for a number that is not there. */
export function toNumberMap(entries: ReadonlyMap<number, number>): (key: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * entries.size + 1)) - 1;
  const keys = new Int32Array(mask + 1);
  const values = new Uint16Array(mask + 1);
  for (const [key, value] of entries) {
    const slot = findSlot(keys, values, mask, key | 0);
    keys[slot] = key;
    values[slot] = value;
  }
  return (key) => values[findSlot(keys, values, mask, key | 0)] as number;
}

/** Where the number is, or the empty slot where it would be. */
function findSlot(keys: Int32Array, values: Uint16Array, mask: number, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 8;
  for (slot &= mask; values[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & mask);
  return slot;
}
