/** Pauses in long work, in which the browser draws and takes keys. */

export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of work after which it is time for a pause. */
const sliceLength = 20;

/**
 * @param slice in milliseconds
 * @returns a pause that may be called often: it does nothing unless the last pause is a slice of work ago
 */
export function createPause(slice = sliceLength): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < slice) return;
    await yieldToBrowser();
    started = performance.now();
  };
}
