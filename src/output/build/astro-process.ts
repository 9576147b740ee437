/**
 * Reads the corpus and runs Astro, in a process and a working directory of its own: the site is made in `site`, a
 * link in that directory. The process that started this one decides about signals; when it is gone, this one ends.
 */
import { join } from "node:path";
import { build } from "astro";
import { mergeConfig } from "astro/config";
import { loadCorpus } from "../../loader.ts";
import { configIn } from "../astro-config.ts";
import type { Finished } from "./render-site.ts";

for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(1));

const root = process.cwd();
try {
  const report = await loadCorpus();
  globalThis.gc?.();
  await build(
    mergeConfig(configIn(root), {
      outDir: join(root, "site"),
      logLevel: "warn",
      // Node would look for packages from the site's folder, where there are none.
      vite: { environments: { prerender: { resolve: { noExternal: true } } } },
    }),
  );
  process.send?.({ report } satisfies Finished);
} catch (error) {
  const isPlain = error instanceof Error && !process.env["DEBUG"];
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
} finally {
  process.removeAllListeners("disconnect");
  process.disconnect();
}
