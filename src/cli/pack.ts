/** `dateline pack [archive] [site]`: a site → one archive for a stick or a shelf, the same bytes every time. */
import { createHash } from "node:crypto";
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { slugify } from "../text/slug.ts";
import { stickNote } from "../output/archive-readme.ts";
import { type ZipWriter, zipTo } from "../output/zip.ts";
import type { Manifest } from "../output/manifest.ts";
import { countOf } from "../site/shared/wording.ts";
import { type Command, UsageError } from "./command.ts";
import { resolveGiven, toExistingSite } from "./paths.ts";
import { readManifest } from "./read-manifest.ts";

export const pack: Command = {
  details: ["The same site gives the same archive, byte for byte."],
  options: { out: { value: "file", about: "the archive (named after the site)" } },
  run: (given) => {
    const [archive, site] = given.words;
    const out = given.valueOf("out");
    if (out !== undefined && site !== undefined)
      throw new UsageError(`The archive is named twice: ${archive} and --out ${out}.`);
    if (out === undefined) packSite(toExistingSite(site), archive);
    else packSite(toExistingSite(archive), out);
  },
};

function packSite(site: string, givenArchive: string | undefined): void {
  const manifest = readManifest(site);
  const folder = slugify(manifest.name) || "site";
  const path = givenArchive === undefined ? resolve(`${folder}.zip`) : resolveGiven(givenArchive);
  const unfinished = `${path}.unfinished`;
  try {
    writeArchive(unfinished, { site, folder, manifest });
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

function writeArchive(path: string, contents: Contents): void {
  const file = openSync(path, "w");
  try {
    addAll(
      zipTo((bytes) => writeFileSync(file, bytes)),
      contents,
    );
  } finally {
    closeSync(file);
  }
}

/** The note comes first, the manifest last. */
function addAll(zip: ZipWriter, { site, folder, manifest }: Contents): void {
  zip.add(`${folder}/README.txt`, new TextEncoder().encode(stickNote(manifest)));
  for (const { path, sha256 } of manifest.files) {
    const content = readFileSync(join(site, path));
    if (createHash("sha256").update(content).digest("hex") !== sha256)
      throw new Error(`${join(site, path)} is not as it was built: build again, then pack.`);
    zip.add(`${folder}/site/${path}`, content);
  }
  zip.add(`${folder}/site/manifest.json`, readFileSync(join(site, "manifest.json")));
  zip.end();
}
