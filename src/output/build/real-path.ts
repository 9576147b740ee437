/** Which folder a path leads to, whatever it is called: through links, in another case, before it exists. */
import { readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Resolves every link on the way to a file or folder that need not exist yet.
 *
 * @example "/srv/www/new" → "/data/www/new", where /srv is a link to /data
 */
export function toRealPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if (!isMissing(error) || dirname(whole) === whole) throw error;
  }
  const parent = toRealPath(dirname(whole));
  const target = readLink(whole);
  return target === undefined ? join(parent, basename(whole)) : toRealPath(resolve(parent, target));
}

/** Whether one folder is the other or lies in it, by what they are on the disk and not by how they are spelled. */
export function isSameOrInside(inner: string, outer: string): boolean {
  const wanted = statOf(outer);
  for (let folder = toRealPath(inner); ; folder = dirname(folder)) {
    if (wanted ? isSame(statOf(folder), wanted) : folder === toRealPath(outer)) return true;
    if (dirname(folder) === folder) return false;
  }
}

function isSame(one: Stats | undefined, other: Stats): boolean {
  return one?.ino === other.ino && one.dev === other.dev;
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
