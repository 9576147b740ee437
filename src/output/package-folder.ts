/** Dateline itself: where it lies, as a clone or as an installed package, and which version it is. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Reads the version from package.json: "0.2.0". */
export function readPackageVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("../../package.json");
  return version;
}
