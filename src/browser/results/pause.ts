/** A rest in long work. */

/** Resolves when the browser has had time to draw and to take keys. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
