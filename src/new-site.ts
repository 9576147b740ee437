/**
 * Files that go straight into the site that a build is making. Astro takes far longer over each than it takes to
 * write, and holds each whole in memory, more than once.
 */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where Astro makes its pages, too. Pages and build hooks run in two instances of this code, so it hangs on the process. */
const variable = "DATELINE_NEW_SITE";

/** @param folder where this process makes its site */
export function setNewSite(folder: string): void {
  process.env[variable] = folder;
}

/**
 * Writes a file, piece by piece.
 *
 * @throws when there is one already: two would share an address.
 */
export function putFile(
  path: string,
  pieces: Iterable<Uint8Array>,
): { bytes: number; hash: string } {
  const place = join(process.env[variable] ?? "dist", path);
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
