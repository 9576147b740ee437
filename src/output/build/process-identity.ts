/**
 * Which process it is that holds a folder, and whether it still runs. A number alone does not tell: after a
 * crash another process may bear it, and on another machine or in another container it means nothing.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  /** When the process began, in whatever unit the system counts; empty where it does not tell. */
  started: z.string(),
  host: z.string(),
  /** Differs each time the machine is started; empty where the system does not tell. */
  boot: z.string(),
  /** The space in which process numbers count: a container has its own. */
  space: z.string(),
});

export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

/** Identifies a process of this machine, by default the one that asks. */
export function identifyProcess(pid = process.pid): ProcessIdentity {
  return {
    pid,
    started: readStart(pid) ?? "",
    host: hostname(),
    boot: tryReading(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    space: tryReading(() => readlinkSync("/proc/self/ns/pid")),
  };
}

/**
 * Tells whether a process still runs.
 *
 * @returns "unknown" for a process of another machine or another container, which cannot be asked.
 */
export function isRunning(found: ProcessIdentity): boolean | "unknown" {
  const here = identifyProcess();
  if (found.host !== here.host || found.space !== here.space) return "unknown";
  if (found.boot !== here.boot || !exists(found.pid)) return false;
  const started = readStart(found.pid);
  return started !== undefined && (found.started === "" || started === found.started);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to someone else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const hasProc = existsSync("/proc/self/stat");

/** @returns undefined when there is no such process, or only what is left of one that has ended. */
function readStart(pid: number): string | undefined {
  return hasProc ? readStartFromProc(pid) : readStartFromPs(pid);
}

/** "4242 (node) S 1 …": after the name, which may hold anything, the state comes first, the start is the 20th. */
function readStartFromProc(pid: number): string | undefined {
  const line = tryReading(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // Some systems hide the processes of others.
  if (line === "") return exists(pid) ? "" : undefined;
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const hasEnded = fields[0] === "Z" || fields[0] === "X";
  return hasEnded ? undefined : fields[19];
}

function readStartFromPs(pid: number): string | undefined {
  if (!exists(pid)) return undefined;
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return tryReading(() =>
    execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env }).trim(),
  );
}

function tryReading(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
