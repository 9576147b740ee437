/** The last look at a new site before it takes the place of the old one: is all there that its manifest lists? */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { countOf } from "../../site/shared/wording.ts";
import { listFiles } from "../list-files.ts";
import { type Manifest, manifestSchema } from "../manifest.ts";

/**
 * Compares a site with its manifest, by names and sizes.
 *
 * @throws when a file is missing, is too many, or is not as long as it was.
 */
export function verifySite(site: string): Manifest {
  const text = readFileSync(join(site, "manifest.json"), "utf8");
  const manifest = manifestSchema.parse(JSON.parse(text));
  const faults = [...findMissing(site, manifest), ...findUnlisted(site, manifest)];
  if (faults.length === 0) return manifest;
  throw new Error(
    `The new site is not as it was made; something else has written into it (${countOf(faults.length, "fault")}):\n${faults.slice(0, 10).join("\n")}`,
  );
}

function findMissing(site: string, { files, articles, names }: Manifest): string[] {
  const listed = new Set(files.map(({ path }) => path));
  const pages = [...articles, ...names].map(({ page }) => page.replace(/#.*/, ""));
  return [
    ...pages.filter((page) => !listed.has(page)).map((page) => `${page} was never made`),
    ...files
      .filter(({ path, bytes }) => sizeOf(join(site, path)) !== bytes)
      .map(({ path }) => `${path} is missing or cut`),
  ];
}

function findUnlisted(site: string, { files, tombstones }: Manifest): string[] {
  const listed = new Set(["manifest.json", ...files.map(({ path }) => path)]);
  const hashes = new Set(tombstones);
  const found = listFiles(site).filter((path) => !listed.has(path));
  const isTombstone = (path: string) => hashes.has(hash("sha256", path));
  const unlisted = found.filter((path) => !isTombstone(path));
  const missing = tombstones.length - (found.length - unlisted.length);
  return [
    ...unlisted.map((path) => `${path} is in no list`),
    ...(missing > 0 ? [`${countOf(missing, "page")} that say what is withheld are missing`] : []),
  ];
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
