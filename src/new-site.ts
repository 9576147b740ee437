/**
 * Files that go straight into the site that a build is making. Astro takes far longer over each than it takes to
 * write, and holds each whole in memory, more than once.
 */
import { createHash } from "node:crypto";
import { closeSync, linkSync, lstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

declare global {
  /** Where Astro makes its pages, too. It is set by a hook and used by pages, which are two instances of this code. */
  var datelineNewSite: string | undefined;
}

/** @param folder where this process makes its site */
export function setNewSite(folder: string): void {
  globalThis.datelineNewSite = folder;
}

/**
 * Writes a file, piece by piece.
 *
 * @throws when there is one already, as two would share an address, and when no site is being made.
 */
export function putFile(
  path: string,
  pieces: Iterable<Uint8Array>,
): { bytes: number; hash: string } {
  const file = openSync(makePlace(path), "wx");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece);
      hash.update(piece);
      bytes += piece.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, hash: hash.digest("hex") };
}

/**
 * Puts a finished file in as another name of the one that is there: its content is not written again. Where the disk
 * has no such names, it is.
 *
 * @param content of the file
 */
export function putSameFile(path: string, file: string, content: Uint8Array): void {
  const place = makePlace(path);
  try {
    if (lstatSync(file).isFile()) {
      linkSync(file, place);
      return;
    }
  } catch {
    // Written below, or refused there.
  }
  putFile(path, [content]);
}

function makePlace(path: string): string {
  const site = globalThis.datelineNewSite;
  if (site === undefined) throw new Error(`No site is being made that ${path} could be put in.`);
  const place = join(site, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
