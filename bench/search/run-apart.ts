/** One measurement in a process of its own, stopped when it takes too much memory or time. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Row } from "./table.ts";

export interface Limits {
  gigabytes: number;
  minutes: number;
}

/** Milliseconds between looks at the memory of what was started. */
const watch = 500;
const pageBytes = 4096;

/** In: the name of an engine, how many articles, limits. Out: its row, or one that says why there is none. */
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
    // In a group of its own, so that what it starts can be watched and stopped, too.
    { detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  const group = child.pid ?? 0;
  let reason = "";
  const stop = (why: string) => {
    reason ||= why;
    try {
      process.kill(-group, "SIGKILL");
    } catch (thrown) {
      console.error(`${name} was gone already: ${String(thrown)}`);
    }
  };
  const outOfMemory = `ran out of ${limits.gigabytes} GB`;
  const clock = setTimeout(
    () => stop(`took more than ${limits.minutes} min`),
    limits.minutes * 6e4,
  );
  const guard = setInterval(() => {
    if (residentBytes(group) > limits.gigabytes * 2 ** 30) stop(outOfMemory);
  }, watch);
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(clock);
  clearInterval(guard);
  const row = printed.split("\n").findLast((line) => line.startsWith("{"));
  if (code === 0 && row) return JSON.parse(row) as Row;
  if (complaints.includes("heap out of memory")) reason ||= outOfMemory;
  return { engine: name, "": reason || `failed: ${complaints.trim().split("\n").at(-1) ?? ""}` };
}

/** Memory of all processes of a group, where the system tells. */
function residentBytes(group: number): number {
  let bytes = 0;
  for (const process of listProcesses()) {
    const fields = statusOf(process);
    // After the name, which may hold spaces: state, parent, group, …, resident pages.
    if (Number(fields[2]) === group) bytes += Number(fields[21]) * pageBytes;
  }
  return bytes;
}

function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    // Another system: the limit of the heap must do.
    return [];
  }
}

function statusOf(process: string): string[] {
  try {
    const line = readFileSync(`/proc/${process}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    // It has ended since the list was made.
    return [];
  }
}
