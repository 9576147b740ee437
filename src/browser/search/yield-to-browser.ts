/** Pauses in long work, in which the browser draws and takes keys. */

export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of work after which it is time for a pause. */
const sliceLength = 20;

/** @returns a pause that may be called often: it does nothing unless the last pause is a slice of work ago */
export function createPause(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < sliceLength) return;
    await yieldToBrowser();
    started = performance.now();
  };
}
