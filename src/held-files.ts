/**
 * The data files that a build hook writes, held between the pages and the hook: they run in two instances
 * of this code, so what both need hangs on the process.
 */
import type { DataFile } from "./data/data-file.ts";
import type { ShareCard } from "./site/share/share-card.ts";

declare global {
  var datelineFiles: readonly DataFile[] | undefined;
  var datelineCards: readonly ShareCard[] | undefined;
}

/** Keeps files for the hook. */
export function holdFiles(files: readonly DataFile[]): void {
  globalThis.datelineFiles = files;
}

/** @throws Error when the pages have kept none, also no empty list. */
export function heldFiles(): readonly DataFile[] {
  if (globalThis.datelineFiles) return globalThis.datelineFiles;
  throw new Error("The pages kept no data files to be written: see src/pages/_data-files.ts.");
}

/** Keeps the pictures that are still to be drawn for the hook. */
export function holdCards(cards: readonly ShareCard[]): void {
  globalThis.datelineCards = cards;
}

export function heldCards(): readonly ShareCard[] {
  return globalThis.datelineCards ?? [];
}
