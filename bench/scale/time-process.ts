/** A process and those that it starts → what they cost. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { childProcessorSeconds, residentBytes } from "../search/processes.ts";

export interface Cost {
  seconds: number;
  processorSeconds: number;
  /** The most memory that all of them had at once, in bytes. */
  peak: number;
}

/** Milliseconds between two looks at the memory. */
const memoryPause = 250;

/**
 * Runs Node with some arguments, or another program.
 *
 * @throws when it fails.
 */
export async function timeProcess(
  [program = process.execPath, ...words]: readonly string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost> {
  const started = performance.now();
  const usedBefore = childProcessorSeconds();
  const child = spawn(program, words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : residentBytes(child.pid));
  }, memoryPause);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`${[program, ...words].join(" ")} failed.`);
  const cost = {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: childProcessorSeconds() - usedBefore,
    peak,
  };
  // A large corpus takes an hour: what was measured is there if it is stopped.
  console.error([program, ...words].join(" "), cost);
  return cost;
}
