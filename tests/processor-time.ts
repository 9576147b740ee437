/** How the time of some work grows with its input: measured in one run and in processor time, so that a slow or busy machine does not matter. */
import assert from "node:assert/strict";

/** How much longer the long input is than the short one. */
const growth = 8;

/** Linear work takes 8 times as long, quadratic work 64 times; this is as far from the one as from the other. */
const mostGrowth = 24;

/** In microseconds of the processor. Quadratic work takes seconds at the lengths that tests use; what takes less than this is no such work, and too short to compare. */
const tooShort = 500_000;

/** A measurement may be disturbed, by a collection of garbage for instance; the least of several is not. */
const mostTries = 5;

/**
 * Fails when the processor time of some work grows much faster than its input.
 *
 * The least time of the long input is compared with the least time of the short one.
 *
 * @param work does its work on an input of the length it is given
 * @param longest the length at which more than linear work would hurt
 * @example
 * await assertLinear((length) => findWords("a".repeat(length)), 1_000_000);
 */
export async function assertLinear(
  work: (length: number) => unknown,
  longest: number,
): Promise<void> {
  const shorter = Math.round(longest / growth);
  await work(shorter); // so that both are measured on code that is compiled

  let [long, short] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < mostTries; tries += 1) {
    long = Math.min(long, await processorTime(() => work(longest)));
    if (long < tooShort) return;
    short = Math.min(short, await leastProcessorTime(() => work(shorter)));
    if (long < mostGrowth * short) return;
  }
  assert.fail(
    `Expected at most ${mostGrowth} times the time for ${growth} times the input: ${short} → ${long} µs`,
  );
}

/** The short input is quickly read again, and a disturbance weighs more there. */
async function leastProcessorTime(work: () => unknown): Promise<number> {
  return Math.min(await processorTime(work), await processorTime(work), await processorTime(work));
}

/**
 * What some work costs the thread it runs on, waiting left out.
 *
 * @returns microseconds of the processor
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
