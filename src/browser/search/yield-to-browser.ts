/** Rests in long work. */

/** Milliseconds of work after which the browser gets a turn. */
const slice = 20;

/** Resolves when the browser has had time to draw and to take keys. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Out: a pause that may be called often: it rests only when work has gone on for a slice since the last rest. */
export function sparingPause(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < slice) return;
    await pause();
    started = performance.now();
  };
}
