/** Ends what a test has started. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Ends a process and waits until it has ended, which it may have done already. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}
