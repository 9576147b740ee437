/** How long a reader must not have pressed a key before files are loaded for what was typed. */

/** In milliseconds; whoever types as slowly as that reads along. */
const longest = 300;
/** Answers of the host that are looked at. */
const answers = 5;

/**
 * Over a slow line a file is here later than the next key, and those of unfinished words would only be in the
 * way: then the pause is longer than the way to the host and back.
 *
 * @param shortest the pause where answers come at once, in milliseconds
 */
export function typingPause(shortest: number): number {
  const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const waits = asked
    .slice(-answers)
    .map(({ requestStart, responseStart }) => responseStart - requestStart);
  return Math.min(longest, Math.max(shortest, 1.5 * Math.max(0, ...waits)));
}
