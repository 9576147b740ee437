/** `dateline build [folder] [destination]`: the corpus folder → its site. */
import { openKept } from "../cache/kept.ts";
import { buildSite } from "../output/build/build-site.ts";
import { describeSize } from "../output/fit-hosts.ts";
import { runStoppable } from "../output/build/interruption.ts";
import { type Command, type CommandLine, type Option, UsageError } from "./command.ts";
import { resolvePath, toCorpusFolder, toSiteFolder } from "./paths.ts";

export const configOption: Option = {
  value: "file",
  about: "a corpus.yaml elsewhere than in the folder of the articles",
};

export const noCacheOption: Option = {
  about: "make everything anew, and keep nothing for the next time",
};

/** The options of every command that builds. */
export const buildOptions: Record<string, Option> = {
  out: { value: "folder", about: "where the site is to be (dist)" },
  config: configOption,
  "no-cache": noCacheOption,
};

export const build: Command = {
  details: [
    "The destination is a new or an empty folder, or one with a site that Dateline wrote. Files of your own",
    "in such a site (CNAME, .git) are kept; edits of its pages are not. A build that fails changes nothing.",
    "What can be used again is kept in your system's folder for caches, or where DATELINE_CACHE says.",
  ],
  options: buildOptions,
  run: async (commandLine) => {
    await buildFromCommandLine(commandLine);
  },
};

/**
 * Builds what the command line says.
 *
 * @returns the folder of the site.
 */
export async function buildFromCommandLine(commandLine: CommandLine): Promise<string> {
  const [folder, destination] = commandLine.words;
  const out = commandLine.valueOf("out");
  if (out !== undefined && destination !== undefined)
    throw new UsageError(`The destination is named twice: ${destination} and --out ${out}.`);
  const config = commandLine.valueOf("config");
  const corpus = toCorpusFolder(folder);
  const source = {
    corpus,
    config: config === undefined ? undefined : resolvePath(config),
    kept: commandLine.has("no-cache") ? undefined : openKept(corpus),
  };
  const site = await runStoppable((signal) =>
    buildSite(source, toSiteFolder(out ?? destination), signal),
  );
  if (site.unchanged) {
    for (const line of site.unchanged) console.info(line);
    console.info(`Nothing has changed since the last build: ${site.folder} is as it was made.`);
  }
  if (site.kept.length > 0)
    console.info(`Kept in ${site.folder}, not written by Dateline: ${site.kept.join(", ")}`);
  console.info(describeSize(site.files));
  return site.folder;
}
