/**
 * The new site takes the place of the old one by renames alone. What is to be exchanged is written down before
 * the first of them, so every step here may be the second try of one that was cut off.
 */
import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  isExchanged,
  markExchanged,
  newSiteIn,
  type Plan,
  readPlan,
  removePlan,
  toPlan,
  writePlan,
} from "./exchange-plan.ts";
import { listKept, moveOver, removeOurs } from "./kept-files.ts";
import { readManifestFiles } from "./ownership.ts";
import type { Target } from "./target.ts";

/**
 * Puts the finished site in its place, moves over what is kept of the old one, and removes the rest of it.
 *
 * @throws when the site could not be put there, and then everything is as it was; or when it is there, but the
 *   old one could not be cleared away.
 */
export function exchangeSites(buildFolder: string, target: Target): void {
  const plan = toPlan(buildFolder, target);
  mkdirSync(join(buildFolder, "old"));
  copyMode(target.folder, newSiteIn(buildFolder, target));
  writePlan(buildFolder, plan);
  try {
    moveAll(buildFolder, plan);
  } catch (error) {
    undo(buildFolder, plan);
    removePlan(buildFolder);
    throw error;
  }
  clearOldSite(buildFolder, plan);
}

/** Goes on where a build was stopped: the new site was whole when it began. */
export function finishExchange(buildFolder: string): void {
  const plan = readPlan(buildFolder);
  if (!isExchanged(buildFolder)) moveAll(buildFolder, plan);
  clearOldSite(buildFolder, plan);
}

function copyMode(folder: string, newFolder: string): void {
  if (existsSync(folder)) chmodSync(newFolder, statSync(folder).mode & 0o7777);
}

/** What has been moved already is not moved twice. */
function moveAll(buildFolder: string, { base, coming, going }: Plan): void {
  const [incoming, outgoing] = [join(buildFolder, "new"), join(buildFolder, "old")];
  for (const name of coming) {
    if (!isThere(join(incoming, name))) continue;
    if (isThere(join(base, name))) moveOut(join(base, name), join(outgoing, name));
    renameSync(join(incoming, name), join(base, name));
  }
  for (const name of going) {
    if (isThere(join(base, name))) moveOut(join(base, name), join(outgoing, name));
  }
}

function moveOut(from: string, to: string): void {
  if (isThere(to))
    throw new Error(
      `A build was stopped while it put a new site in place of ${from}, and something else is there now. Move that away and build again; the old site is in ${to}.`,
    );
  renameSync(from, to);
}

function undo(buildFolder: string, { base, coming, going }: Plan): void {
  const [incoming, outgoing] = [join(buildFolder, "new"), join(buildFolder, "old")];
  for (const name of [...coming, ...going]) {
    const hasCome = coming.includes(name) && !isThere(join(incoming, name));
    if (hasCome) renameSync(join(base, name), join(incoming, name));
    if (isThere(join(outgoing, name))) renameSync(join(outgoing, name), join(base, name));
  }
}

function clearOldSite(buildFolder: string, { base, site }: Plan): void {
  const [oldSite, newSite] = [join(buildFolder, "old", site), join(base, site)];
  try {
    if (!isExchanged(buildFolder)) {
      moveKept(oldSite, newSite);
      markExchanged(buildFolder);
    }
    clearAway(oldSite, newSite);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The new site is in ${newSite}, but the old one could not be cleared away: ${reason} What is left of it is in ${oldSite}; the next build goes on with it.`,
    );
  }
  removePlan(buildFolder);
}

function moveKept(oldSite: string, newSite: string): void {
  if (!isThere(oldSite)) return;
  for (const path of listKept(oldSite, readManifestFiles(oldSite)))
    moveOver(path, oldSite, newSite);
}

function clearAway(oldSite: string, newSite: string): void {
  for (let tries = 0; isThere(oldSite); tries += 1) {
    removeOurs(oldSite, readManifestFiles(oldSite));
    // What is still there was put in meanwhile.
    if (tries === 3) throw new Error("something else is being written into it.");
    moveKept(oldSite, newSite);
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
