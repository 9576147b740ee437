/** Every file below a folder. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Out: paths relative to the folder, `/` as separator, in an order that no disk and no locale has a part in. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
