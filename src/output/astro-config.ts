/** How Astro makes the site: the same settings for every way to start it. */
import { join } from "node:path";
import type { AstroInlineConfig, AstroUserConfig } from "astro";
import { hostFiles } from "./build-hooks/host-files.ts";
import { manifest } from "./build-hooks/manifest.ts";
import { portable } from "./build-hooks/portable.ts";
import { sharePictures } from "./build-hooks/share-pictures.ts";
import { smallFiles } from "./build-hooks/small-files.ts";
import { corpusLoader } from "../loader.ts";
import { codeFolder, packageFolder } from "./package-folder.ts";

/** On a slow machine the bundler would say how long each of its steps took. */
const checks = { bundlerTimings: false };

/** The settings that decide what is in the site. */
export const siteConfig = {
  build: { format: "preserve", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Each works on what the one before has left in dist/.
  integrations: [
    corpusLoader(),
    smallFiles(),
    sharePictures(),
    portable(),
    hostFiles(),
    manifest(),
  ],
  prerenderConflictBehavior: "error",
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks } },
    // What Fuse compares is folded already: without this its table of diacritics, a sixth of its script, would be loaded.
    worker: {
      rolldownOptions: {
        checks,
        transform: { define: { "String.prototype.normalize": "undefined" } },
      },
    },
  },
} satisfies AstroUserConfig;

/**
 * The settings for a run of Astro that shares nothing with another: the pages come from Dateline's folder,
 * and all that Astro writes beside the site goes to a folder of its own, which has to be the working
 * directory, too.
 */
export function configIn(root: string): AstroInlineConfig {
  return {
    ...siteConfig,
    configFile: false,
    root,
    srcDir: codeFolder,
    publicDir: join(packageFolder, "public"),
    cacheDir: join(root, "cache"),
    vite: { ...siteConfig.vite, cacheDir: join(root, "vite") },
  };
}
