/** Where a build keeps what the next one can use: never in the site, never in the folder of the articles. */
import { hash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";

/** Of a corpus that was not built for so long, nothing is kept; and of all together, no more than this. */
const maxDays = 90;
const maxBytes = 4_000_000_000;

/**
 * Finds the folder of caches: DATELINE_CACHE, or where the system keeps those of a user.
 *
 * @returns nothing where there is no home.
 */
export function cacheRoot(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment["DATELINE_CACHE"];
  if (named) return resolve(named);
  const { platform } = process;
  const local = environment["LOCALAPPDATA"];
  if (platform === "win32") return local ? join(local, "dateline", "Cache") : undefined;
  const home = homedir();
  if (!home || home === "/") return undefined;
  if (platform === "darwin") return join(home, "Library", "Caches", "dateline");
  return join(environment["XDG_CACHE_HOME"] || join(home, ".cache"), "dateline");
}

/**
 * Makes the folder of what is kept for a corpus, and clears away what was kept for others long ago.
 *
 * @returns nothing when it cannot be written, or others than the user can write in it: then nothing is kept.
 */
export function openCacheFolder(root: string, corpus: string): string | undefined {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    if (!isPrivate(root)) return undefined;
    const folder = join(root, hash("sha256", corpus).slice(0, 16));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivate(folder)) return undefined;
    writeFileSync(join(folder, tagName), tag);
    const now = new Date();
    utimesSync(folder, now, now);
    clearOld(root, basename(folder));
    return folder;
  } catch {
    return undefined;
  }
}

/** What is kept is believed: nobody else may have put it there. */
function isPrivate(folder: string): boolean {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  if (process.getuid === undefined) return true;
  return stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

/** By it programs that make backups know a folder of caches, and this one a folder that it made. See bford.info/cachedir. */
const tagName = "CACHEDIR.TAG";
const tag =
  "Signature: 8a477f597d28d172789f06886806bc55\n# Made by Dateline; it may be removed at any time.\n";

function isOurs(folder: string): boolean {
  try {
    return readFileSync(join(folder, tagName), "utf8") === tag;
  } catch {
    return false;
  }
}

/** The oldest first, until what is left is neither too old nor too much. */
function clearOld(root: string, current: string): void {
  const folders = readdirSync(root)
    .map((name) => join(root, name))
    .filter(isOurs)
    .map((path) => ({ path, used: statSync(path).mtimeMs, bytes: sizeOf(path) }))
    .sort((a, b) => a.used - b.used);
  let bytes = folders.reduce((sum, folder) => sum + folder.bytes, 0);
  const oldest = Date.now() - maxDays * 24 * 60 * 60 * 1000;
  for (const { path, used, bytes: own } of folders) {
    if (basename(path) === current || (used > oldest && bytes <= maxBytes)) continue;
    rmSync(path, { recursive: true, force: true });
    bytes -= own;
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => lstatSync(join(parentPath, name), { throwIfNoEntry: false }))
    .reduce((sum, stats) => sum + (stats?.size ?? 0), 0);
}
