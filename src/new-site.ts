/**
 * Files that go straight into the site that a build is making. Astro takes far longer over each than it takes to
 * write, and holds each whole in memory, more than once.
 */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
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
  const site = globalThis.datelineNewSite;
  if (site === undefined) throw new Error(`No site is being made that ${path} could be put in.`);
  const place = join(site, path);
  mkdirSync(dirname(place), { recursive: true });
  const file = openSync(place, "wx");
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
