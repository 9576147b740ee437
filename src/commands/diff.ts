/** `npm run --silent diff -- <older manifest.json> [newer manifest.json] [--all]`: what a reader would notice has changed. */
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { compareManifests, isSame } from "../site/changes.ts";
import { reportChanges } from "../site/changes-report.ts";
import { type Manifest, manifestSchema } from "../site/manifest.ts";
import { runCommand } from "./run-command.ts";

/** Lines of one kind, unless all are asked for. */
const usualLines = 20;

await runCommand(() => {
  const given = process.argv.slice(2).filter((word) => word !== "--all");
  const [olderPath, newerPath = resolve("dist")] = given.map(fromWhereItWasGiven);
  if (olderPath === undefined) {
    throw new Error(
      "Expected the manifest.json of an older build: npm run diff -- old/manifest.json",
    );
  }
  const [older, newer] = [readManifest(olderPath), readManifest(newerPath)];
  if (isSame(older, newer)) {
    console.info(`Nothing has changed: the same ${newer.files.length} files, byte for byte.`);
    return;
  }
  const most = process.argv.includes("--all") ? Number.POSITIVE_INFINITY : usualLines;
  for (const line of reportChanges(compareManifests(older, newer), most)) console.info(line);
});

function fromWhereItWasGiven(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? ".", path);
}

/** In: the path of a manifest, or of the folder it lies in. */
function readManifest(given: string): Manifest {
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
