/**
 * Makes dist/ work under any address: rewrites what the bundler wrote from the root, then reads every
 * page, style sheet and script and refuses to go on when one would need a certain address, another
 * site, an exception in the content security policy, or a file that is not there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { takenPages } from "../../kept-pages.ts";
import { listManifestFiles } from "../build/ownership.ts";
import { listFiles } from "../list-files.ts";
import { checkFiles } from "../site-check/check-files.ts";
import { readFinished } from "./described-files.ts";

/** Makes the integration; it works on the finished build. */
export function portable(): AstroIntegration {
  return {
    name: "portable",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        for (const file of files) if (file.endsWith(".css")) relateAddresses(folder, file);
        const read = (file: string) => readFinished(folder, file);
        const taken = takenPages();
        const there = new Set(files);
        const toRead = hasLost(listLastFiles(), there)
          ? files
          : files.filter((file) => !taken.has(file));
        refuseFaults(checkFiles(toRead, read, undefined, taken, there));
        logger.info(`${files.length} files, each works under any address`);
      },
    },
  };
}

/** Files of the search index: only scripts name them, and their folder has another name in every build. */
const ofIndex = /^search\/[^/]+\//;

/**
 * Whether something is gone that pages of the last site may refer to: those that were taken from it were whole there.
 *
 * @param before the files of the last site, if it says which.
 */
export function hasLost(before: readonly string[] | undefined, now: ReadonlySet<string>): boolean {
  return before?.some((path) => !now.has(path) && !ofIndex.test(path)) ?? true;
}

function listLastFiles(): string[] | undefined {
  const last = process.env["DATELINE_LAST_SITE"];
  return last === undefined ? undefined : listManifestFiles(last);
}

/** As many as fit on a screen. */
const maxShown = 20;

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > maxShown ? `\nand ${faults.length - maxShown} more` : "";
  throw new Error(`The site is not whole:\n${faults.slice(0, maxShown).join("\n")}${more}`);
}

/** url(/_astro/newsreader.woff2) */
const rootAddress = /url\((["']?)\/(?!\/)/g;

function relateAddresses(folder: string, file: string): void {
  const path = join(folder, file);
  const up = "../".repeat(file.split("/").length - 1) || "./";
  const style = readFileSync(path, "utf8");
  writeFileSync(
    path,
    style.replace(rootAddress, (_, quote: string) => `url(${quote}${up}`),
  );
}
