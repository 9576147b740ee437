/** What the last build of a site was made from and made: when both are as they were, there is nothing to build. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { keptFor } from "../../cache/kept.ts";
import { replaceFile } from "../../cache/pack.ts";
import { hashFolder } from "../../corpus/hash-folder.ts";
import { listFiles } from "../list-files.ts";
import { type Manifest, manifestSchema } from "../manifest.ts";
import type { Source } from "./render-site.ts";

const lastBuildSchema = z.object({
  inputs: z.string(),
  site: z.string(),
  report: z.array(z.string()),
});

/**
 * Hashes all that a site is made from: the corpus and the code.
 *
 * @returns nothing when the corpus cannot be read, of which the build says why, and when nothing is kept.
 */
export function hashInputs({ corpus, config, kept }: Source): string | undefined {
  if (!kept) return undefined;
  try {
    return hash("sha256", `${kept.version} ${hashFolder(corpus, config)}`);
  } catch {
    return undefined;
  }
}

/**
 * Looks whether a folder holds the very site that would be made.
 *
 * @returns what the last build said, and the site's manifest; nothing when the site has to be built.
 */
export function findUnchanged(
  { kept }: Source,
  folder: string,
  inputs: string | undefined,
): { report: string[]; manifest: Manifest } | undefined {
  if (!kept || inputs === undefined) return undefined;
  try {
    const text = readFileSync(keptFor(kept, folder, "build"), "utf8");
    const last = lastBuildSchema.parse(JSON.parse(text));
    if (last.inputs !== inputs) return undefined;
    const { site, manifest } = hashSite(folder);
    if (site !== last.site || !isAsMade(folder, manifest)) return undefined;
    return { report: last.report, manifest };
  } catch {
    return undefined;
  }
}

/** Writes down what a site was made from. */
export function keepBuild(
  { kept }: Source,
  folder: string,
  { inputs, report }: { inputs: string | undefined; report: readonly string[] },
): void {
  if (!kept || inputs === undefined) return;
  const { site } = hashSite(folder);
  const text = JSON.stringify({ inputs, site, report });
  replaceFile(keptFor(kept, folder, "build"), [Buffer.from(text)]);
}

/** What the manifest lists, with the hashes of the files, and the pages that it does not list by name. */
function hashSite(folder: string): { site: string; manifest: Manifest } {
  const text = readFileSync(join(folder, "manifest.json"), "utf8");
  const manifest = manifestSchema.parse(JSON.parse(text));
  const tombstones = new Set(manifest.tombstones);
  const withheld = listFiles(folder)
    .filter((path) => tombstones.has(hash("sha256", path)))
    .map((path) => `${path} ${hashFile(folder, path)}`);
  return { site: hash("sha256", [text, ...withheld].join("\n")), manifest };
}

/** What somebody put beside the files of the manifest does not count. */
function isAsMade(folder: string, { files }: Manifest): boolean {
  return files.every(({ path, sha256 }) => hashFile(folder, path) === sha256);
}

function hashFile(folder: string, path: string): string {
  return hash("sha256", readFileSync(join(folder, path)));
}
