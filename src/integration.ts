/** Dateline in somebody's own Astro site: the archive is a folder of it, made when the rest is built. */
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { openKept } from "./cache/kept.ts";
import { buildSite } from "./output/build/build-site.ts";
import { runStoppable } from "./output/build/interruption.ts";

export interface DatelineOptions {
  /** The folder of the articles, from the root of the site's project. */
  corpus: string;
  /** Where the archive is to be in the site. */
  path?: string;
  /** A corpus.yaml elsewhere than in the folder of the articles, from the root of the site's project. */
  config?: string;
}

/**
 * Adds a folder of news articles to an Astro site, as an archive that can be read and searched.
 *
 * `astro build` makes the same files as `dateline build`; the other pages of the site stay as they are.
 *
 * @example
 * export default defineConfig({
 *   integrations: [dateline({ corpus: "./clippings", path: "archive/" })],
 * });
 */
export default function dateline(options: DatelineOptions): AstroIntegration {
  const { corpus, path = "archive/", config } = options;
  let root = "";
  return {
    name: "dateline",
    hooks: {
      "astro:config:done": (settings) => {
        root = fileURLToPath(settings.config.root);
      },
      "astro:server:start": ({ logger }) => {
        logger.info(`${path} is made by astro build. To see it now: npx dateline dev ${corpus}`);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = resolve(root, corpus);
        const source = {
          corpus: folder,
          kept: openKept(folder),
          ...(config !== undefined && { config: resolve(root, config) }),
        };
        const destination = toFolderInside(fileURLToPath(dir), path);
        const site = await runStoppable((signal) => buildSite(source, destination, signal));
        logger.info(`The articles in ${corpus} are in ${site.folder}`);
      },
    },
  };
}

/** @throws when the path leads out of the site, or is all of it. */
function toFolderInside(site: string, path: string): string {
  const folder = resolve(site, path.replace(/^\/+/, ""));
  const [first] = relative(site, folder).split(sep);
  if (first && first !== "..") return folder;
  throw new Error(`dateline: path is "${path}"; it has to name a folder in the site: "archive/".`);
}
