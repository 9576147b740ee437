import { defineConfig } from "astro/config";
import { hostFiles } from "./src/output/build-hooks/host-files.ts";
import { manifest } from "./src/output/build-hooks/manifest.ts";
import { portable } from "./src/output/build-hooks/portable.ts";
import { unpack } from "./src/output/build-hooks/unpack.ts";
import { refreshInDev } from "./src/refresh-in-dev.ts";

export default defineConfig({
  build: { format: "preserve", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Each works on what the one before has left in dist/.
  integrations: [unpack(), portable(), hostFiles(), manifest(), refreshInDev()],
  prerenderConflictBehavior: "error",
  vite: {
    build: { assetsInlineLimit: 0 },
    // What Fuse compares is folded already: without this its table of diacritics, a sixth of its script, would be loaded.
    worker: {
      rolldownOptions: { transform: { define: { "String.prototype.normalize": "undefined" } } },
    },
  },
});
