#!/usr/bin/env node
/** The command line: `dateline <command> …`. */
import { statSync } from "node:fs";
import { readPackageVersion } from "../output/package-folder.ts";
import { nearestSpelling } from "../text/spelling.ts";
import { type CommandEntry, parseCommandLine, UsageError } from "./command.ts";
import { commands } from "./commands.ts";
import { formatCommandHelp, formatHelp } from "./format-help.ts";
import { resolvePath } from "./paths.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const [first = "--help", ...rest] = process.argv.slice(2);
  if (first === "--help" || first === "-h") return console.info(formatHelp(commands));
  if (first === "--version") return console.info(readPackageVersion());
  const named = commands.find(({ name }) => name === first);
  const serve = commands.find(({ name }) => name === "serve");
  if (named) return runEntry(named, rest);
  if (serve && isFolder(first)) return runEntry(serve, [first, ...rest]);
  throw new UsageError(describeUnknown(first));
});

async function runEntry(entry: CommandEntry, line: readonly string[]): Promise<void> {
  const command = await entry.load();
  const commandLine = parseCommandLine(entry, command, line);
  if (commandLine.has("help")) console.info(formatCommandHelp(entry, command));
  else await command.run(commandLine);
}

function isFolder(path: string): boolean {
  return statSync(resolvePath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function describeUnknown(word: string): string {
  const names = commands.map(({ name }) => name);
  const nearest = nearestSpelling(word, names);
  const hint = nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
  return `There is no command and no folder "${word}"${hint}. Commands: ${names.join(", ")}.`;
}
