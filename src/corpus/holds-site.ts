/** Whether a folder holds a site that Dateline made: its pages are no articles. */
import { type Dirent, readFileSync } from "node:fs";
import { z } from "zod";
import { joinPath } from "./entry-name.ts";

const manifestName = Buffer.from("manifest.json");

/** What the manifests of all versions have, and few other files of that name. */
const manifestSchema = z.object({
  format: z.int(),
  articles: z.array(z.object({ page: z.string(), source: z.string() })),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

/** Looks for a manifest among the entries of a folder. */
export function holdsSite(folder: Buffer, entries: readonly Dirent<Buffer>[]): boolean {
  const manifest = entries.find((entry) => entry.isFile() && entry.name.equals(manifestName));
  if (!manifest) return false;
  try {
    const source = readFileSync(joinPath(folder, manifestName), "utf8");
    return manifestSchema.safeParse(JSON.parse(source)).success;
  } catch {
    return false;
  }
}
