/** How long a page keeps its thread: what the browser traces, in time of the processor, so that a busy machine is no fault of the page. */
import type { Browser, Page } from "playwright-core";

/** As much of a trace event as is used; times and durations are in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Of the thread itself, not of the clock. */
  tdur?: number;
}

/** What the thread of a page did. */
export interface PageTrace {
  /** The longest task, in milliseconds of the processor. */
  longest: number;
  /** Milliseconds of the processor in tasks that began between two marks of the page (`performance.mark`). */
  between: (from: string, to: string) => number;
}

/** Does something on a page and measures its longest task meanwhile, in milliseconds. */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number> {
  return (await traceTasks(browser, page, act)).longest;
}

/** Tells in a trace which thread is the page's. */
const ofPage = "thread of the page";

/** Does something on a page and tells what the page's thread did meanwhile. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<PageTrace> {
  const categories = ["toplevel", "blink.user_timing"];
  await browser.startTracing(page, { categories });
  await act();
  // The browser's own windows have threads of the same name.
  await page.evaluate((mark) => performance.mark(mark), ofPage);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const marked = traceEvents.find(({ name }) => name === ofPage);
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith("RunTask") && marked && threadOf(event) === threadOf(marked),
  );
  if (tasks.length === 0) throw new Error("Expected the trace to tell of the tasks of the page.");
  const timeOf = (mark: string) => {
    const found = traceEvents.find(({ name }) => name === mark);
    if (!found) throw new Error(`Expected the mark ${mark} in the trace of the page.`);
    return found.ts;
  };
  return {
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    between(from, to) {
      const [start, end] = [timeOf(from), timeOf(to)];
      const inside = tasks.filter(({ ts }) => ts >= start && ts <= end);
      return inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    },
  };
}
