/** A command that must fail, run in this process: to start one of its own takes seconds, and the command line is tested in dateline.test.ts. */
import assert from "node:assert/strict";
import { parseCommandLine } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { toExitCode } from "../../src/cli/run-command.ts";

/** @returns what would be said, and the exit code */
export async function endedWith(
  name: string,
  ...line: string[]
): Promise<{ says: string; code: number }> {
  const entry = commands.find((one) => one.name === name);
  assert.ok(entry);
  try {
    const command = await entry.load();
    await command.run(parseCommandLine(entry, command, line));
  } catch (error) {
    assert.ok(error instanceof Error);
    return { says: error.message, code: toExitCode(error) };
  }
  throw new Error(`Expected dateline ${name} ${line.join(" ")} to fail.`);
}
