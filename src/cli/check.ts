/** `dateline check [site]`: whether a site is as it was built, and nothing in it leads nowhere. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifestFiles } from "../output/build/ownership.ts";
import { listFiles } from "../output/list-files.ts";
import { checkFiles } from "../output/site-check/check-files.ts";
import { countOf } from "../site/shared/wording.ts";
import type { Command } from "./command.ts";
import { toExistingSite } from "./paths.ts";
import { readManifest } from "./read-manifest.ts";

export const check: Command = {
  details: [
    "Every file is compared with the manifest, and every page is read: what it loads and links has to be",
    "there, and it has to work at any address, with no other site. Exit code 1 says that something is wrong.",
  ],
  options: {},
  run: (commandLine) => {
    const site = toExistingSite(commandLine.words[0]);
    const { files } = readManifest(site);
    const isOurs = readManifestFiles(site) ?? (() => true);
    const found = new Set(listFiles(site).filter(isOurs));
    const faults = [
      ...files.filter(({ path }) => !found.has(path)).map(({ path }) => `${path} is missing`),
      ...files
        .filter(({ path, sha256 }) => found.has(path) && hashOf(site, path) !== sha256)
        .map(({ path }) => `${path} is not as it was built`),
      ...checkFiles([...found], (path) => readFileSync(join(site, path), "utf8")),
    ];
    for (const fault of faults) console.info(fault);
    console.info(`${countOf(files.length, "file")}, ${countOf(faults.length, "fault")}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  },
};

function hashOf(site: string, path: string): string {
  return hash("sha256", readFileSync(join(site, path)));
}
