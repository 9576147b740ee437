/** One measurement in a process of its own, stopped when it and what it started take too much memory or time. */
import { type ChildProcess, spawn } from "node:child_process";
import { listDescendants, residentBytes } from "./processes.ts";
import type { Row } from "./table.ts";

export interface Limits {
  gigabytes: number;
  minutes: number;
}

/** Milliseconds between looks at the memory of what was started. */
const watch = 500;

/** Measures one engine. Gives its row, or one that says why there is none. */
export async function runApart(name: string, size: number, limits: Limits): Promise<Row> {
  const child = spawn(
    process.execPath,
    [
      "--expose-gc",
      `--max-old-space-size=${limits.gigabytes * 1024}`,
      "bench/search/measure-apart.ts",
      name,
      String(size),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const limit = guard(child, limits);
  const code = await new Promise((resolve) => child.on("close", resolve));
  limit.end();
  const row = printed.split("\n").findLast((line) => line.startsWith("{"));
  if (code === 0 && row) return JSON.parse(row) as Row;
  const reason = complaints.includes("heap out of memory") ? outOfMemory(limits) : limit.reason();
  return { engine: name, "": reason || `failed: ${complaints.trim().split("\n").at(-1) ?? ""}` };
}

function outOfMemory({ gigabytes }: Limits): string {
  return `ran out of ${gigabytes} GB`;
}

/** Stops the child, its browser and its helpers beyond the limits, and says why. */
function guard(child: ChildProcess, limits: Limits) {
  const { pid } = child;
  let reason = "";
  const stop = (why: string) => {
    reason ||= why;
    if (pid !== undefined) [pid, ...listDescendants(pid)].forEach(end);
  };
  const clock = setTimeout(
    () => stop(`took more than ${limits.minutes} min`),
    limits.minutes * 60_000,
  );
  const look = setInterval(() => {
    if (pid !== undefined && residentBytes(pid) > limits.gigabytes * 2 ** 30)
      stop(outOfMemory(limits));
  }, watch);
  const finish = () => {
    clearTimeout(clock);
    clearInterval(look);
  };
  return { reason: () => reason, end: finish };
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (thrown) {
    console.error(`Process ${pid} was gone already: ${String(thrown)}`);
  }
}
