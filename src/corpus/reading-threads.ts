/**
 * Reading on all cores. This thread reads as well, so on two cores there is one more. A thread has to load code
 * and tables before it is of use: whoever has work decides whether it is enough for that.
 */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ArticleSource } from "../formats/article-source.ts";
import type { FormatDocument } from "../formats/format.ts";
import type { AllFiles } from "./other-files.ts";

/** What a thread can do. */
export type Task =
  | { document: FormatDocument }
  | { sources: readonly ArticleSource[] }
  | { allFiles: AllFiles };

/** JSON of what was read, or what went wrong. */
export type Answer = { found: (string | undefined)[] } | { failure: Error };

export interface ReadingThreads {
  /** How many threads run beside this one. */
  count(): number;
  /** Starts them, if that was not done; on one core there are none. */
  start(): void;
  /** Whether a task would be begun soon. */
  isFree(): boolean;
  /** Has a task done by the thread with the fewest. */
  run(task: Task): Promise<(string | undefined)[]>;
  /** Tells every thread. */
  tell(task: Task): Promise<void>;
  /** Ends them, whatever they do. */
  stop(): Promise<void>;
}

/** A thread ended before it had answered. */
export class ThreadEndedError extends Error {
  override name = "ThreadEndedError";
}

/** Each takes some 250 MB. */
const mostByDefault = 4;

/**
 * On how many cores articles are read.
 *
 * @throws when DATELINE_CORES is no such number.
 */
export function coresForReading(environment: NodeJS.ProcessEnv = process.env): number {
  const named = environment["DATELINE_CORES"];
  if (!named) return Math.min(mostByDefault, availableParallelism());
  if (/^[1-9]\d{0,2}$/.test(named)) return Number(named);
  throw new Error(`DATELINE_CORES is "${named}": write how many cores may read, 1 or more.`);
}

/** @param cores with that of this thread */
export function openReadingThreads(cores: number): ReadingThreads {
  let threads: Thread[] = [];
  const least = () => threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
  return {
    count: () => threads.length,
    start() {
      if (threads.length === 0) threads = Array.from({ length: cores - 1 }, openThread);
    },
    isFree: () => threads.length > 0 && least().waiting() < mostWaiting,
    run: (task) => least().run(task),
    async tell(task) {
      await Promise.all(threads.map((thread) => thread.run(task)));
    },
    async stop() {
      await Promise.all(threads.map((thread) => thread.stop()));
      threads = [];
    },
  };
}

/** One that is done, and the next: a thread never waits for this one to be free. */
const mostWaiting = 2;

interface Thread {
  waiting(): number;
  run(task: Task): Promise<(string | undefined)[]>;
  stop(): Promise<unknown>;
}

/** Compiled with the rest, it has the ending that this file has. */
const workerFile = fileURLToPath(
  new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url),
);

function openThread(): Thread {
  const worker = new Worker(workerFile);
  const waiting = new Map<number, PromiseWithResolvers<(string | undefined)[]>>();
  let last = 0;
  let ended: string | undefined;
  worker.on("message", ({ id, ...answer }: Answer & { id: number }) => {
    const task = waiting.get(id);
    waiting.delete(id);
    if ("found" in answer) task?.resolve(answer.found);
    else task?.reject(answer.failure);
  });
  worker.on("error", (error) => end(String(error)));
  worker.on("exit", (code) => end(`exit code ${code}`));
  return {
    waiting: () => waiting.size,
    run(task) {
      if (ended !== undefined) return Promise.reject(toError(ended));
      const answer = Promise.withResolvers<(string | undefined)[]>();
      last += 1;
      waiting.set(last, answer);
      worker.postMessage({ ...task, id: last });
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };

  function end(why: string): void {
    ended ??= why;
    for (const { reject } of waiting.values()) reject(toError(ended));
    waiting.clear();
  }
}

function toError(why: string): ThreadEndedError {
  return new ThreadEndedError(
    `A thread that read articles ended (${why}). With DATELINE_CORES=1 all is read by one, with less memory.`,
  );
}
