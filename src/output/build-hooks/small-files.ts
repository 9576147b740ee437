/**
 * Writes the data files of each article and each name into the finished build. Ten thousand names have
 * sixty thousand of them, and Astro takes far longer over each than the file takes to write.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { DataFile } from "../../data/data-file.ts";
import { heldFiles } from "../../held-files.ts";

/** Makes the integration; it comes first, as the others look at all files. */
export function smallFiles(): AstroIntegration {
  return {
    name: "small-files",
    hooks: {
      "astro:build:done": ({ dir }) => writeFiles(heldFiles(), fileURLToPath(dir)),
    },
  };
}

/** @throws Error when a file is there already: two would share an address. */
export function writeFiles(files: readonly DataFile[], site: string): void {
  const folders = new Set<string>();
  for (const { path, write } of files) {
    const folder = dirname(join(site, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(site, path), [...write()].join(""), { flag: "wx" });
  }
}
