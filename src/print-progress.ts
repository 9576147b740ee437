/** How far the reading of a folder is, on standard error: a line that is written over, or now and then a line in a log. */

/** Milliseconds between two lines. */
const inTerminal = 200;
const inLog = 15_000;

let current = "";
let began = 0;
let shown = 0;

/**
 * Says how much is done, how fast and how long the rest will take. Work that ends at once is not told of.
 *
 * @param work "Reading files"
 */
export function printProgress(work: string, done: number, all: number): void {
  const now = performance.now();
  if (work !== current) {
    current = work;
    began = now;
    shown = now;
  }
  const isTerminal = process.stderr.isTTY;
  if (done === all && isTerminal && shown > began) process.stderr.write(clearLine);
  if (done === all || now - shown < (isTerminal ? inTerminal : inLog)) return;
  shown = now;
  const line = formatProgress(work, { done, all, seconds: (now - began) / 1000 });
  process.stderr.write(isTerminal ? `${clearLine}${line}` : `${line}\n`);
}

/** Back to the line's beginning, and all that stood on it away. */
const clearLine = "\r\u001B[K";

/** @example "Reading articles: 1,200 of 10,000, 220 a second, 40 seconds left" */
export function formatProgress(
  work: string,
  { done, all, seconds }: { done: number; all: number; seconds: number },
): string {
  const rate = done / seconds;
  const left = (all - done) / rate;
  const speed = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en");
  return `${work}: ${done.toLocaleString("en")} of ${all.toLocaleString("en")}, ${speed} a second, ${formatDuration(left)} left`;
}

function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`;
  return `${Math.round(seconds / 60)} minutes`;
}
