/** The options of the commands that serve. */
import { type CommandLine, type Option, UsageError } from "./command.ts";

export const serverOptions: Record<string, Option> = {
  port: { value: "number", about: "where to listen (4321, or the next that is free)" },
  open: { about: "open the site in your browser" },
};

/**
 * Reads them for Astro.
 *
 * @throws UsageError when the port is not a port number.
 */
export function toServer(commandLine: CommandLine): { port?: number; open: boolean } {
  const open = commandLine.has("open");
  const text = commandLine.valueOf("port");
  if (text === undefined) return { open };
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return { port, open };
  throw new UsageError(`--port needs a number from 1 to 65535; found "${text}".`);
}
