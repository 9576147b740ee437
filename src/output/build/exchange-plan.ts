/**
 * What is to be exchanged, written down in a build's folder before the first change, so that whoever comes
 * after a build that was killed in between can go on. Beside it are `new/` and `old/`: what comes in and what
 * went out.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { listKept } from "./kept-files.ts";
import { readManifestFiles } from "./ownership.ts";
import type { Target } from "./target.ts";

const planSchema = z.object({
  /** The folder whose entries are exchanged. */
  base: z.string(),
  /** Where in it the site is: an entry of it, or all of it. */
  site: z.string(),
  /** The entries that come in, and those of the old site that only go. */
  coming: z.array(z.string()),
  going: z.array(z.string()),
});

export type Plan = z.infer<typeof planSchema>;

/** The file's name while the sites are exchanged, and once all is in its place and only the old site is to be removed. */
const exchangingName = "exchange.json";
const clearingName = "clearing.json";

/** Where the new site is to be made, in the folder of a build. */
export function newSiteIn(buildFolder: string, { exchange, folder }: Target): string {
  return join(buildFolder, "new", exchange === "folder" ? basename(folder) : "");
}

/** Plans the exchange of the site that is finished in `new/`. */
export function toPlan(buildFolder: string, { exchange, folder, working }: Target): Plan {
  if (exchange === "folder")
    return { base: dirname(folder), site: basename(folder), coming: [basename(folder)], going: [] };
  const coming = readdirSync(join(buildFolder, "new"));
  const kept = new Set(listKept(folder, readManifestFiles(folder), basename(working)));
  const going = readdirSync(folder).filter(
    (name) => !kept.has(name) && !coming.includes(name) && join(folder, name) !== working,
  );
  return { base: folder, site: "", coming, going };
}

/** Whether a build was stopped while it exchanged the sites, or while it cleared the old one away. */
export function isUnfinished(buildFolder: string): boolean {
  return [exchangingName, clearingName].some((name) => existsSync(join(buildFolder, name)));
}

/** The file is whole as soon as it is there. */
export function writePlan(buildFolder: string, plan: Plan): void {
  const path = join(buildFolder, exchangingName);
  writeFileSync(`${path}.part`, JSON.stringify(plan));
  renameSync(`${path}.part`, path);
}

export function readPlan(buildFolder: string): Plan {
  const name = isExchanged(buildFolder) ? clearingName : exchangingName;
  return planSchema.parse(JSON.parse(readFileSync(join(buildFolder, name), "utf8")));
}

/** Writes down that all is in its place; a rename, for which a full disk has room. */
export function markExchanged(buildFolder: string): void {
  renameSync(join(buildFolder, exchangingName), join(buildFolder, clearingName));
}

export function isExchanged(buildFolder: string): boolean {
  return existsSync(join(buildFolder, clearingName));
}

export function removePlan(buildFolder: string): void {
  for (const name of [exchangingName, clearingName])
    rmSync(join(buildFolder, name), { force: true });
}
