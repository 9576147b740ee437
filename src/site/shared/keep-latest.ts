/** Remembers what was made last, where the same is often asked for again but not everything can be kept. */

/**
 * Wraps making something that follows from a key.
 *
 * @param most - So many are kept; the one whose last use is longest ago goes first.
 */
export function keepLatest<Made>(most: number): (key: string, make: () => Made) => Made {
  const kept = new Map<string, { value: Made }>();
  return (key, make) => {
    const known = kept.get(key) ?? { value: make() };
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return known.value;
  };
}
