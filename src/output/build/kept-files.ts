/**
 * What somebody put into a site after it was built (CNAME, .well-known/, .git) is kept: when a new site takes
 * the place of the old one, it moves over. Only files that the old site's manifest names are ever removed.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasCode } from "./error-code.ts";
import { type IsOurs, manifestName } from "./ownership.ts";

/**
 * Lists what in a site is not Dateline's: files and links, and folders that hold nothing of Dateline's as one.
 *
 * @param isOurs tells what is; without it nothing is.
 * @param except an entry of the folder itself that is passed over.
 * @returns paths relative to the site, `/` between their parts.
 */
export function listKept(site: string, isOurs: IsOurs = isNothing, except?: string): string[] {
  const names = readdirSync(site).filter((name) => name !== except);
  return names.flatMap((name) => searchEntry(site, name, isOurs).kept);
}

function isNothing(): boolean {
  return false;
}

function searchEntry(site: string, path: string, isOurs: IsOurs): Search {
  const kind = kindOf(site, path);
  if (kind === "file") return isOurs(path) ? { kept: [], hasOurs: true } : isKept(path);
  const entries = readdirSync(join(site, path));
  const inside = entries.map((name) => searchEntry(site, `${path}/${name}`, isOurs));
  if (!inside.some(({ hasOurs }) => hasOurs)) return isKept(path);
  return { kept: inside.flatMap(({ kept }) => kept), hasOurs: true };
}

interface Search {
  kept: string[];
  hasOurs: boolean;
}

function isKept(path: string): Search {
  return { kept: [path], hasOurs: false };
}

/** Lists which of the kept files cannot move over because the new site has a file there. */
export function findConflicts(kept: readonly string[], oldSite: string, newSite: string): string[] {
  return kept.flatMap((path) => {
    const blocked = ancestorsOf(path).some((folder) => kindOf(newSite, folder) === "file");
    return blocked ? [path] : findConflictsAt(path, oldSite, newSite);
  });
}

function findConflictsAt(path: string, oldSite: string, newSite: string): string[] {
  const there = kindOf(newSite, path);
  if (there === "nothing") return [];
  if (there === "file" || kindOf(oldSite, path) === "file") return [path];
  return readdirSync(join(oldSite, path)).flatMap((name) =>
    findConflictsAt(`${path}/${name}`, oldSite, newSite),
  );
}

/** Moves one of the kept entries over; a folder that the new site has, too, is filled up. */
export function moveOver(path: string, oldSite: string, newSite: string): void {
  const [from, to] = [join(oldSite, path), join(newSite, path)];
  const there = kindOf(newSite, path);
  if (there === "nothing") {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return;
  }
  if (there === "file" || kindOf(oldSite, path) === "file")
    throw new Error(`${to} is there already, so ${from} stays where it is.`);
  for (const name of readdirSync(from)) moveOver(`${path}/${name}`, oldSite, newSite);
  rmdirSync(from);
}

/** Removes what is Dateline's, and every folder that this leaves empty; the manifest, which says what is, goes last. */
export function removeOurs(site: string, isOurs: IsOurs = isNothing): void {
  const isLast = (path: string) => path === manifestName;
  removeFrom(site, "", (path) => isOurs(path) && !isLast(path));
  if (readdirSync(site).every(isLast)) removeFrom(site, "", isOurs);
  removeIfEmpty(site);
}

function removeFrom(site: string, folder: string, isOurs: IsOurs): void {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      removeFrom(site, path, isOurs);
      removeIfEmpty(join(site, path));
    } else if (entry.isFile() && isOurs(path)) unlinkSync(join(site, path));
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, "ENOTEMPTY", "EEXIST")) throw error;
  }
}

/** A link is a file here, wherever it leads. */
function kindOf(site: string, path: string): "nothing" | "file" | "folder" {
  const stats = lstatSync(join(site, path), { throwIfNoEntry: false });
  if (!stats) return "nothing";
  return stats.isDirectory() ? "folder" : "file";
}

/** "a/b/c" → ["a", "a/b"] */
function ancestorsOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
