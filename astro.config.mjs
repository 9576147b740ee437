import { defineConfig } from "astro/config";
import { hostFiles } from "./src/integrations/host-files.ts";
import { portable } from "./src/integrations/portable.ts";
import { unpack } from "./src/integrations/unpack.ts";

export default defineConfig({
  build: { format: "preserve", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [unpack(), portable(), hostFiles()],
  prerenderConflictBehavior: "error",
  vite: { build: { assetsInlineLimit: 0 } },
});
