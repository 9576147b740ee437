/** Dateline itself: where it lies, as a clone or as an installed package, and which version it is. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the pages and all other code are: src/ in a clone, lib/, which is compiled from it, in the package. */
export const codeFolder = dirname(dirname(fileURLToPath(import.meta.url)));

export const packageFolder = dirname(codeFolder);

/** Reads the version from package.json: "0.2.0". */
export function readPackageVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("../../package.json");
  return version;
}
