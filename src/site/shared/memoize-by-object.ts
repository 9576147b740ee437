/** Remembers what was computed for an object as long as the object lives. */

/** Wraps a function of one object so that it runs once for each object. */
export function memoizeByObject<Key extends object, Made>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new WeakMap<Key, { value: Made }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
