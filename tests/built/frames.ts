/** How long a page keeps its thread: what the browser traces, in time of the processor, so that a busy machine is no fault of the page. */
import type { Browser, Page } from "playwright-core";

/** As much of a trace event as is used; durations are in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Of the thread itself, not of the clock. */
  tdur?: number;
  args?: { name?: string };
}

/** Does something on a page and measures its longest task meanwhile, in milliseconds. */
export async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(
    traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith("RunTask") && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error("Expected the trace to tell of the tasks of the page.");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
