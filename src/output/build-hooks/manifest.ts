/** Completes dist/manifest.json with every file and its hash. It comes last: what is written later is not in it. */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { keepPages } from "../../kept-pages.ts";
import { refuseMisfits } from "../fit-hosts.ts";
import { listFiles } from "../list-files.ts";
import { draftManifestSchema, formatManifest } from "../manifest.ts";
import { readPackageVersion } from "../package-folder.ts";
import { describeFinished } from "./described-files.ts";

const manifestName = "manifest.json";

/**
 * Makes the integration; it works on the finished build.
 *
 * @throws when a file is missing that the corpus or the search index names, or the site does not fit a host that
 *   corpus.yaml names.
 */
export function manifest(): AstroIntegration {
  return {
    name: "manifest",
    hooks: {
      "astro:build:done": ({ dir }) => completeManifest(fileURLToPath(dir)),
    },
  };
}

function completeManifest(folder: string): void {
  const path = join(folder, manifestName);
  const { expected, hosts, ...draft } = draftManifestSchema.parse(
    JSON.parse(readFileSync(path, "utf8")),
  );
  const found = listFiles(folder);
  refuseIfIncomplete(expected, new Set(found));
  const tombstones = new Set(draft.tombstones);
  const files = found
    .filter((file) => file !== manifestName && !tombstones.has(hash("sha256", file)))
    .map((file) => describeFinished(folder, file));
  refuseMisfits(hosts, files);
  keepPages(files);
  writeFileSync(
    path,
    formatManifest({ generator: `Dateline ${readPackageVersion()}`, ...draft, files }),
  );
}

function refuseIfIncomplete(expected: readonly string[], found: ReadonlySet<string>): void {
  const missing = expected.filter((file) => !found.has(file));
  if (missing.length === 0) return;
  const first = missing.slice(0, 10).join(", ");
  throw new Error(
    `${missing.length} of ${expected.length} pages and files that the corpus needs were not made: ${first}`,
  );
}
