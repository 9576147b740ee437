import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Lists every file below a folder.
 *
 * @returns Paths relative to the folder, with `/` as separator, in an order that depends neither on the disk
 * nor on the locale.
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
