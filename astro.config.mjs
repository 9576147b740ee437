import { defineConfig } from "astro/config";
import { hostFiles } from "./src/integrations/host-files.ts";
import { manifest } from "./src/integrations/manifest.ts";
import { portable } from "./src/integrations/portable.ts";
import { unpack } from "./src/integrations/unpack.ts";

export default defineConfig({
  build: { format: "preserve", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Each works on what the one before has left in dist/.
  integrations: [unpack(), portable(), hostFiles(), manifest()],
  prerenderConflictBehavior: "error",
  vite: { build: { assetsInlineLimit: 0 } },
});
