/**
 * Files that go straight into the site that a build is making. Astro takes far longer over each than it takes to
 * write, and holds each whole in memory, more than once.
 */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Astro makes its pages there, too: see output/build/astro-process.ts. */
const newSite = "site";

/**
 * Writes a file, piece by piece.
 *
 * @throws when there is one already: two would share an address.
 */
export function putFile(
  path: string,
  pieces: Iterable<Uint8Array>,
): { bytes: number; hash: string } {
  const place = join(newSite, path);
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
