/** The texts of `dateline --help` and `dateline <command> --help`. */
import { type CommandEntry, type Command, help } from "./command.ts";

/** Explains one command. */
export function formatCommandHelp(entry: CommandEntry, command: Command): string {
  const options = Object.entries({ ...command.options, help }).map(
    ([option, { value, about }]): [string, string] => [
      value === undefined ? `--${option}` : `--${option} <${value}>`,
      about,
    ],
  );
  return [
    formatUsage(entry),
    "",
    `${entry.about}.`,
    ...command.details,
    "",
    ...toColumns(options),
    "",
    ...exitCodes,
  ].join("\n");
}

/** Lists all commands. */
export function formatHelp(commands: readonly CommandEntry[]): string {
  const lines = commands.map((entry): [string, string] => [formatUsage(entry), entry.about]);
  return [
    "Dateline turns a folder of collected news articles into a website.",
    "",
    ...toColumns([["dateline <folder>", "the same as dateline serve <folder>"], ...lines]),
    "",
    "dateline <command> --help says what a command takes; --version, which Dateline this is.",
    "",
    ...exitCodes,
  ].join("\n");
}

function formatUsage({ name, takes }: CommandEntry): string {
  return `dateline ${name} ${takes}`;
}

const exitCodes = [
  "Exit codes: 0 done; 1 failed, and the message says why; 2 the command line was wrong;",
  "129, 130, 143 stopped from outside (a closed terminal, Ctrl+C, kill).",
];

function toColumns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
