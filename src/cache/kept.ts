/** What the builds of a corpus keep for those after them. */
import { hash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheRoot, openCacheFolder } from "./cache-folder.ts";
import { codeVersion } from "./code-version.ts";

export interface Kept {
  /** Where it is; of this corpus alone. */
  folder: string;
  /** The code that it is of use to. */
  version: string;
}

/**
 * Opens what is kept for a corpus.
 *
 * @param corpus the absolute path of its folder.
 * @returns nothing where nothing can be kept.
 */
export function openKept(corpus: string): Kept | undefined {
  const root = cacheRoot();
  const folder = root === undefined ? undefined : openCacheFolder(root, corpus);
  return folder === undefined ? undefined : { folder, version: codeVersion() };
}

/** Where something is kept of one of the sites that are made of a corpus: "pages-0123456789abcdef". */
export function keptFor({ folder }: Kept, site: string, what: string): string {
  return join(folder, `${what}-${hash("sha256", site).slice(0, 16)}`);
}

const compiledPrefix = "compiled-";

/** Where Node keeps what it has compiled of this code; what it has kept of other code is cleared away. */
export function compiledCode({ folder, version }: Kept): string {
  const own = `${compiledPrefix}${version.slice(0, 16)}`;
  for (const name of readdirSync(folder))
    if (name.startsWith(compiledPrefix) && name !== own)
      rmSync(join(folder, name), { recursive: true, force: true });
  return join(folder, own);
}
