/** What a command of the command line is, and how the words after its name are read. */
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { nearestSpelling } from "../text/spelling.ts";

export interface Command {
  /** More lines for its own help. */
  details: string[];
  options: Record<string, Option>;
  run(commandLine: CommandLine): Promise<void> | void;
}

/** What is known of a command before it is loaded: it may need much that others do not. */
export interface CommandEntry {
  name: string;
  /** What may stand after the name, in order: "[folder] [destination]"; any number of the last, "<file…>". */
  takes: string;
  /** One line. */
  about: string;
  load(): Promise<Command>;
}

export interface Option {
  /** What the value is ("folder"); without it the option is a switch. */
  value?: string;
  about: string;
}

/** What stood on the command line. */
export interface CommandLine {
  /** What is no option, in order. */
  words: string[];
  /** The value of an option, if it was given. */
  valueOf(option: string): string | undefined;
  /** Whether a switch was given. */
  has(option: string): boolean;
}

/** The command line asks for something that there is not; the process ends with exit code 2. */
export class UsageError extends Error {}

export const help: Option = { about: "say what the command takes, and end" };

/**
 * Reads what stands after a command's name.
 *
 * @throws UsageError when an option is unknown, lacks its value, or there is a word too many.
 */
export function parseCommandLine(
  entry: CommandEntry,
  command: Command,
  line: readonly string[],
): CommandLine {
  const options = { ...command.options, help };
  const { values, positionals, tokens } = parseArgs({
    args: [...line],
    options: toParserOptions(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") checkOption(entry.name, options, token);
  refuseTooMany(entry, positionals);
  return {
    words: positionals,
    valueOf: (option) => toText(values[option]),
    has: (option) => values[option] === true,
  };
}

function toParserOptions(options: Record<string, Option>): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? "boolean" : "string", ...(name === "help" && { short: "h" }) },
    ]),
  );
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function checkOption(command: string, options: Record<string, Option>, token: OptionToken): void {
  const option = options[token.name];
  if (!option) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const nearest = nearestSpelling(token.rawName, names);
    throw new UsageError(
      `dateline ${command} has no option ${token.rawName}${nearest ? ` (did you mean ${nearest}?)` : ""}. It takes: ${names.join(", ")}.`,
    );
  }
  const isNextOption = token.inlineValue === false && token.value?.startsWith("-");
  if (option.value !== undefined && (!token.value || isNextOption))
    throw new UsageError(`--${token.name} needs a value: --${token.name} <${option.value}>.`);
  if (option.value === undefined && token.value !== undefined)
    throw new UsageError(`--${token.name} takes no value; found "${token.value}".`);
}

function refuseTooMany({ name, takes }: CommandEntry, words: readonly string[]): void {
  const extra = words[takes.split(" ").length];
  if (extra === undefined || takes.endsWith("…>")) return;
  throw new UsageError(`"${extra}" is a word too many: dateline ${name} takes ${takes}.`);
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
