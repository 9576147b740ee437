/** `dateline pack [archive] [site]`: a site → one archive for a stick or a shelf, the same bytes every time. */
import { createHash } from "node:crypto";
import { createReadStream, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { slugify } from "../text/slug.ts";
import { archiveReadme } from "../output/archive-readme.ts";
import { writeZip, type ZipEntry } from "../output/zip.ts";
import type { Manifest } from "../output/manifest.ts";
import { countOf } from "../site/shared/wording.ts";
import { type Command, UsageError } from "./command.ts";
import { resolvePath, toExistingSite } from "./paths.ts";
import { readManifest } from "./read-manifest.ts";

export const pack: Command = {
  details: ["The same site gives the same archive, byte for byte."],
  options: { out: { value: "file", about: "the archive (named after the site)" } },
  run: async (commandLine) => {
    const [archive, site] = commandLine.words;
    const out = commandLine.valueOf("out");
    if (out !== undefined && site !== undefined)
      throw new UsageError(`The archive is named twice: ${archive} and --out ${out}.`);
    if (out === undefined) await packSite(toExistingSite(site), archive);
    else await packSite(toExistingSite(archive), out);
  },
};

async function packSite(site: string, givenArchive: string | undefined): Promise<void> {
  const manifest = readManifest(site);
  const folder = slugify(manifest.name) || "site";
  const path = givenArchive === undefined ? resolve(`${folder}.zip`) : resolvePath(givenArchive);
  const unfinished = `${path}.unfinished`;
  try {
    await writeZip(unfinished, listEntries({ site, folder, manifest }));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const bytes = countOf(statSync(path).size, "byte");
  console.info(`${path}: ${countOf(manifest.files.length + 2, "file")}, ${bytes}`);
}

interface Contents {
  site: string;
  /** The one folder in the archive. */
  folder: string;
  manifest: Manifest;
}

/** The README comes first, the manifest last. */
function listEntries({ site, folder, manifest }: Contents): ZipEntry[] {
  const readme = new TextEncoder().encode(archiveReadme(manifest));
  return [
    { name: `${folder}/README.txt`, read: () => [readme] },
    ...manifest.files.map(({ path, sha256 }) => ({
      name: `${folder}/site/${path}`,
      read: () => readChecked(join(site, path), sha256),
    })),
    {
      name: `${folder}/site/manifest.json`,
      read: () => createReadStream(join(site, "manifest.json")),
    },
  ];
}

/** @throws When the file is not the one that was built: the archive would contradict its own manifest. */
async function* readChecked(path: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest("hex") !== sha256)
    throw new Error(`${path} is not as it was built: build again, then pack.`);
}
