/** `dateline check [site]`: whether a site is as it was built, nothing in it leads nowhere, and it fits its hosts. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { hosts } from "../corpus/hosts.ts";
import { findMisfits } from "../output/fit-hosts.ts";
import { listFiles } from "../output/list-files.ts";
import { checkSite } from "../output/site-check/check-site.ts";
import { countOf, listOf } from "../site/shared/wording.ts";
import { type Command, UsageError } from "./command.ts";
import { toExistingSite } from "./paths.ts";
import { readManifest } from "./read-manifest.ts";

export const check: Command = {
  details: [
    "Every file is compared with the manifest, and every page is read: what it loads and links has to be",
    "there, to the very element, and it has to work at any address, with no other site, under a strict",
    "content security policy. Exit code 1 says that something is wrong.",
  ],
  options: {
    hosts: {
      value: "names",
      about: `where the site has to fit, separated by commas: ${hosts.map(({ id }) => id).join(", ")}`,
    },
  },
  run: (commandLine) => {
    const site = toExistingSite(commandLine.words[0]);
    const wanted = readHosts(commandLine.valueOf("hosts"));
    const manifest = readManifest(site);
    const sizes = listFiles(site).map((path) => ({ path, bytes: statSync(join(site, path)).size }));
    const faults = [...checkSite(site, manifest), ...findMisfits(wanted, sizes)];
    for (const fault of faults) console.info(fault);
    console.info(`${countOf(manifest.files.length, "file")}, ${countOf(faults.length, "fault")}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  },
};

function readHosts(value: string | undefined): string[] {
  const wanted = value?.split(",").map((id) => id.trim()) ?? [];
  const unknown = wanted.filter((id) => !hosts.some((host) => host.id === id));
  if (unknown.length === 0) return wanted;
  throw new UsageError(
    `--hosts: there is no ${listOf(unknown)}; known are ${listOf(hosts.map(({ id }) => id))}.`,
  );
}
