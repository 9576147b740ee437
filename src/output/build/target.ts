/** Where a site is written, and how the new one can take the place of the old. */
import { hash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSameOrInside, toRealPath } from "./real-path.ts";

export interface Target {
  /** The folder that holds the site, links resolved: a destination that is a link is written through. */
  folder: string;
  /**
   * What is exchanged: the folder itself, in one step, or, where the folder has to stay (a mount point, a
   * parent that must not be written to, a folder somebody is working in), what is in it.
   */
  exchange: "folder" | "contents";
  /** Dateline's own folder for all that is unfinished, on the disk of the destination. */
  working: string;
  /** Where the working folder of another build of the same site may be, whose user may write elsewhere. */
  otherWorking: string;
}

/** Finds out where a site is to be written; nothing is changed or made. */
export function findTarget(destination: string): Target {
  const folder = toRealPath(destination);
  const beside = join(dirname(folder), toWorkingName(basename(folder)));
  const inside = join(folder, toWorkingName("."));
  const isThere = existsSync(folder);
  if (isThere && (isMountPoint(folder) || !isWritable(dirname(folder))))
    return { folder, exchange: "contents", working: inside, otherWorking: beside };
  const exchange = isThere && isInUse(folder) ? "contents" : "folder";
  return { folder, exchange, working: beside, otherWorking: inside };
}

/** In one spelling, for disks on which "Dist" and "dist" are the same folder. */
function toWorkingName(name: string): string {
  const key = hash("sha256", name.normalize("NFC").toLowerCase());
  return `.dateline-build-${key.slice(0, 12)}`;
}

/** A server or a shell that stands in a folder would be left in one that is no more. */
function isInUse(folder: string): boolean {
  const startedIn = process.env["INIT_CWD"];
  return [process.cwd(), startedIn].some((path) => path && isSameOrInside(path, folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  return listLinuxMounts().includes(folder);
}

/** "36 35 98:0 /mnt1 /mnt/the\040site rw,noatime …": the fifth field, with blanks and the like as octal numbers. */
function listLinuxMounts(): string[] {
  const table = "/proc/self/mountinfo";
  if (!existsSync(table)) return [];
  const lines = readFileSync(table, "utf8").split("\n");
  return lines.map((line) =>
    (line.split(" ")[4] ?? "").replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    ),
  );
}
