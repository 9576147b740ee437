/** `npm run --silent diff -- <older manifest.json> [newer manifest.json] [--all]`: what a reader would notice has changed. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { compareManifests, isSame } from "../output/changes.ts";
import { reportChanges } from "../output/changes-report.ts";
import { readManifest } from "./read-manifest.ts";
import { runCommand } from "./run-command.ts";
import { fromWhereItWasGiven } from "./resolve-path.ts";

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
  for (const line of reportChanges(compareManifests(older, newer, hash), most)) console.info(line);
});

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
