/** The manifest of a build, from the disk. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Manifest, manifestSchema } from "../output/manifest.ts";

/**
 * Reads a manifest.
 *
 * @param path - of the manifest, or of the folder it lies in.
 * @throws Error when there is none.
 */
export function readManifest(path: string): Manifest {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, "manifest.json") : path;
  const source = readIfThere(file);
  if (source === undefined)
    throw new Error(
      `There is no ${file}: every build writes one into dist/. Build first, or name another.`,
    );
  const { success, data, error } = manifestSchema.safeParse(parseJson(source, file));
  if (success) return data;
  throw new Error(`${file} is no manifest of this version of Dateline:\n${z.prettifyError(error)}`);
}

function readIfThere(path: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path, "utf8") : undefined;
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
