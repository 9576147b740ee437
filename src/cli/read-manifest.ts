/** The manifest of a build, from the disk. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Manifest, manifestSchema } from "../output/manifest.ts";

/** In: the path of a manifest, or of the folder it lies in. Out: what it holds. Throws when it is none. */
export function readManifest(given: string): Manifest {
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const path = isFolder ? join(given, "manifest.json") : given;
  const source = readIfThere(path);
  if (source === undefined)
    throw new Error(
      `There is no ${path}: every build writes one into dist/. Build first, or name another.`,
    );
  const { success, data, error } = manifestSchema.safeParse(parseJson(source, path));
  if (success) return data;
  throw new Error(`${path} is no manifest of this version of Dateline:\n${z.prettifyError(error)}`);
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
