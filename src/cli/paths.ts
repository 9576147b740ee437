/** Where the paths on a command line lead. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { recoverTarget } from "../output/build/lock.ts";
import { findTarget } from "../output/build/target.ts";
import { packageFolder } from "../output/package-folder.ts";
import { UsageError } from "./command.ts";

/** npm runs the scripts of a clone in its folder, wherever the command was given, and tells where that was. */
export function resolvePath(path: string): string {
  const startedIn = process.cwd() === packageFolder ? process.env["INIT_CWD"] : undefined;
  return resolve(startedIn ?? ".", path);
}

/** The folder of the articles: the one that was given, DATELINE_CORPUS, or a clone's own. */
export function toCorpusFolder(path: string | undefined): string {
  if (path !== undefined) return resolvePath(path);
  const folder = resolve(process.env["DATELINE_CORPUS"] ?? "seeds");
  if (existsSync(folder)) return folder;
  throw new UsageError("Name the folder of your articles: dateline build <folder>.");
}

/** The folder of a site that is to be read: what a build that was killed has left there is put right first. */
export function toExistingSite(path: string | undefined): string {
  const site = toSiteFolder(path);
  recoverTarget(findTarget(site));
  return site;
}

/** The folder of the site: the one that was given, or dist/ in the working directory. */
export function toSiteFolder(path: string | undefined): string {
  return path === undefined ? resolve("dist") : resolvePath(path);
}
