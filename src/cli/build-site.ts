/** The corpus folder → a site in its place. A build that fails leaves the last good site as it was. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "astro";

/** In: where the site is to be (`dist`). Out: nothing; the site is there, whole, or an error was thrown and nothing changed. */
export async function buildSite(destination: string): Promise<void> {
  const aside = join(dirname(destination), ".dateline");
  const unfinished = join(aside, "unfinished");
  const previous = join(aside, "previous");
  rmSync(unfinished, { recursive: true, force: true });
  await build({ outDir: unfinished, logLevel: "warn" });
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(destination)) renameSync(destination, previous);
  renameSync(unfinished, destination);
  rmSync(previous, { recursive: true, force: true });
}
