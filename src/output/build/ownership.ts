/** Which files of a site or an export Dateline wrote: its manifest says so. All others are somebody's own. */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Tells whether Dateline wrote the file at a path of the site ("articles/index.html"). */
export type IsOurs = (path: string) => boolean;

export const manifestName = "manifest.json";

/** As much of a manifest as every version writes; 0.2.0 did not name itself. */
const markSchema = z.object({
  generator: z.string().startsWith("Dateline").optional(),
  format: z.int().positive(),
  articles: z.array(z.object({ id: z.string(), page: z.string() })),
  tombstones: z.array(z.hash("sha256")),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.hash("sha256") })),
  /** Of an export only: to what. */
  export: z.string().optional(),
});

/**
 * Reads who wrote what in a folder.
 *
 * @returns undefined when the folder holds no site of Dateline's: a manifest that somebody keeps elsewhere,
 *   to compare with, makes none.
 */
export function readOwnership(folder: string): IsOurs | undefined {
  const start = statSync(join(folder, "index.html"), { throwIfNoEntry: false });
  const isOurs = readManifestFiles(folder);
  return start?.isFile() && isOurs?.("index.html") ? isOurs : undefined;
}

/** Whether a folder holds an export that Dateline wrote. */
export function holdsExport(folder: string): boolean {
  return readMark(join(folder, manifestName))?.export !== undefined;
}

/** The same for what is left of a site while it is removed: the manifest goes last. */
export function readManifestFiles(folder: string): IsOurs | undefined {
  const mark = readMark(join(folder, manifestName));
  if (!mark) return undefined;
  const paths = new Set([manifestName, ...mark.files.map(({ path }) => path)]);
  const tombstones = new Set(mark.tombstones);
  return (path) => paths.has(path) || tombstones.has(hash("sha256", path));
}

/** The paths of all files that the manifest of a site names. */
export function listManifestFiles(folder: string): string[] | undefined {
  return readMark(join(folder, manifestName))?.files.map(({ path }) => path);
}

function readMark(path: string): z.infer<typeof markSchema> | undefined {
  try {
    return markSchema.safeParse(JSON.parse(readFileSync(path, "utf8"))).data;
  } catch {
    return undefined;
  }
}
