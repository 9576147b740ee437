/** Puts every file of the packs in its place, and the packs away. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { packFolder, readPack } from "../../data/pack.ts";

/** Out: the integration; it works on the finished build, before any other looks at the files. */
export function unpack(): AstroIntegration {
  return {
    name: "unpack",
    hooks: {
      "astro:build:done": ({ dir }) => unpackAll(fileURLToPath(dir)),
    },
  };
}

/** In: the folder of the site. Throws when a file is there already: two would share an address. */
export function unpackAll(site: string): void {
  const packs = join(site, packFolder);
  if (!existsSync(packs)) return;
  const folders = new Set<string>();
  for (const pack of readdirSync(packs)) {
    for (const [path, text] of readPack(readFileSync(join(packs, pack), "utf8"))) {
      const folder = dirname(join(site, path));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(join(site, path), text, { flag: "wx" });
    }
  }
  rmSync(packs, { recursive: true });
}
