import { defineConfig } from "astro/config";
import { hostFiles } from "./src/integrations/host-files.ts";
import { portable } from "./src/integrations/portable.ts";

export default defineConfig({
  build: { format: "preserve", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [portable(), hostFiles()],
  prerenderConflictBehavior: "error",
  vite: { build: { assetsInlineLimit: 0 } },
});
