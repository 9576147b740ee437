/** How every command ends: quietly, or with the message of what went wrong and an exit code. */
import { constants } from "node:os";
import { Interruption } from "../output/build/interruption.ts";
import { UsageError } from "./command.ts";

/** Runs a command; an error becomes its message (with DEBUG=1 its stack too) and the exit code of its kind. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on("error", stopOnClosedPipe);
  try {
    await command();
  } catch (error) {
    const isPlain = error instanceof Error && !process.env["DEBUG"];
    console.error(isPlain ? error.message : error);
    process.exitCode = toExitCode(error);
  }
}

/** The exit code of what a command has thrown. */
export function toExitCode(error: unknown): number {
  if (error instanceof UsageError) return 2;
  // As a shell has it for a program that a signal has ended.
  if (error instanceof Interruption) return 128 + constants.signals[error.signal];
  return 1;
}

/** `dateline inspect | head` closes the pipe early; that is no error. */
function stopOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
