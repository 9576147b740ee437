/** `dateline diff <older> [newer]`: what a reader would notice has changed from one build to the next. */
import { compareManifests, isSame } from "../output/changes.ts";
import { reportChanges } from "../output/changes-report.ts";
import { type Command, UsageError } from "./command.ts";
import { resolvePath, toExistingSite } from "./paths.ts";
import { readManifest } from "./read-manifest.ts";

/** Lines of one kind, unless all are asked for. */
const usualLines = 20;

export const diff: Command = {
  details: [
    "Each is a manifest.json or the folder of a site; the newer one is dist/ unless named.",
  ],
  options: { all: { about: `every line, not only the first ${usualLines} of a kind` } },
  run: (commandLine) => {
    const [olderPath, newerPath] = commandLine.words;
    if (olderPath === undefined)
      throw new UsageError(
        "Name the manifest.json of an older build: dateline diff old/manifest.json",
      );
    const older = readManifest(resolvePath(olderPath));
    const newer = readManifest(toExistingSite(newerPath));
    if (isSame(older, newer)) {
      console.info(`Nothing has changed: the same ${newer.files.length} files, byte for byte.`);
      return;
    }
    const most = commandLine.has("all") ? Number.POSITIVE_INFINITY : usualLines;
    const changes = compareManifests(older, newer);
    for (const line of reportChanges(changes, most)) console.info(line);
  },
};
