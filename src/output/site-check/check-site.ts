/** A finished site on the disk → all that is wrong with it: with its files, its manifest, and what hosts would send. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifestFiles } from "../build/ownership.ts";
import { listFiles } from "../list-files.ts";
import type { Manifest } from "../manifest.ts";
import { Anchors } from "./anchors.ts";
import { checkFiles } from "./check-files.ts";
import { findControls } from "./controls.ts";
import { findHeaderFaults, findPolicyFaults } from "./policy.ts";

/**
 * Checks a site.
 *
 * @param site the folder.
 * @returns a line for each fault.
 */
export function checkSite(site: string, manifest: Manifest): string[] {
  const all = listFiles(site);
  const isOurs = readManifestFiles(site) ?? (() => true);
  const found = new Set(all.filter(isOurs));
  const read = (path: string) => readFileSync(join(site, path), "utf8");
  const anchors = new Anchors();
  const structure: string[] = [];
  const inFiles = checkFiles([...found], read, (file) => {
    anchors.add(file);
    structure.push(...findPolicyFaults(file, () => read(file.path)));
  });
  return [
    ...findManifestFaults(site, manifest, found),
    ...all
      .filter((path) => !isOurs(path) && leftover.test(path))
      .map((path) => `${path} is a leftover of a program; remove it`),
    ...inFiles,
    ...structure,
    ...anchors.faults(),
    ...[...found].flatMap((path) => findControls(path, () => read(path))),
    ...findHeaderFaults(found, read),
  ];
}

/** What programs leave in folders, and no host should serve: ".DS_Store", "a.html~", "site.js.map". */
const leftover =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.dateline-[^/]*|\.astro|node_modules|__MACOSX|npm-debug\.log)(?:\/|$)|(?:~|\.(?:bak|map|orig|part|rej|sw[op]|te?mp))$/i;

function findManifestFaults(
  site: string,
  { files, articles, names, tombstones }: Manifest,
  found: ReadonlySet<string>,
): string[] {
  const listed = new Set(files.map(({ path }) => path));
  const pages = new Set([...articles, ...names].map(({ page }) => page.replace(/#.*/s, "")));
  const hashes = new Set([...found].map((path) => hash("sha256", path)));
  const lost = tombstones.filter((tombstone) => !hashes.has(tombstone)).length;
  return [
    ...[...pages]
      .filter((page) => !listed.has(page))
      .map((page) => `${page} is not in the manifest, which lists what it shows`),
    ...files.filter(({ path }) => !found.has(path)).map(({ path }) => `${path} is missing`),
    ...files
      .filter(({ path, sha256 }) => found.has(path) && hashOf(site, path) !== sha256)
      .map(({ path }) => `${path} is not as it was built`),
    ...(lost > 0
      ? [`of the pages that say what is withheld, ${lost} ${lost === 1 ? "is" : "are"} missing`]
      : []),
  ];
}

function hashOf(site: string, path: string): string {
  return hash("sha256", readFileSync(join(site, path)));
}
