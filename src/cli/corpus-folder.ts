/** Which corpus folder a command works on. */
import { fromWhereItWasGiven } from "./resolve-path.ts";

/** In: the folder named on the command line, relative to where the command was given. Out: nothing; the loader reads it. */
export function useCorpusFolder(folder: string | undefined): void {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  if (folder === undefined) return;
  process.env["DATELINE_CORPUS"] = fromWhereItWasGiven(folder);
}
