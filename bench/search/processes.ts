/** What a process has started, and how much memory all of it holds, where the system tells (Linux). */
import { readdirSync, readFileSync } from "node:fs";

const pageBytes = 4096;
/** As Linux reports times, whatever its own clock. */
const ticksPerSecond = 100;

/** The processes that a process started, and those that they started. A browser leaves its starter's group. */
export function listDescendants(pid: number): number[] {
  return findDescendants(pid).map((process) => process.pid);
}

/** Resident memory of a process and its descendants; what they share counts for each. */
export function residentBytes(pid: number): number {
  const own = readStatus(String(pid));
  return [...own, ...findDescendants(pid)].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Seconds of the processor that children of this process have used which have ended, and those that they waited for. */
export function childProcessorSeconds(): number {
  const [user = 0, system = 0] = readFields("self").slice(13, 15).map(Number);
  return (user + system) / ticksPerSecond;
}

interface Status {
  pid: number;
  parent: number;
  bytes: number;
}

function findDescendants(pid: number): Status[] {
  const all = listProcesses().flatMap(readStatus);
  const found: Status[] = [];
  let parents = new Set([pid]);
  while (parents.size > 0) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map((child) => child.pid));
  }
  return found;
}

function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    // Another system: the limit of the heap must do.
    return [];
  }
}

function readStatus(pid: string): Status[] {
  const fields = readFields(pid);
  if (fields.length === 0) return [];
  return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes }];
}

/** What the system says of a process, after its name, which may hold spaces: state, parent, group, …, resident pages. */
function readFields(pid: string): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    // It has ended since the list was made, or this is another system.
    return [];
  }
}
