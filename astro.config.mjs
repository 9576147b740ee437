import { defineConfig } from "astro/config";

export default defineConfig({
  build: { format: "file", inlineStylesheets: "never" },
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
  vite: { build: { assetsInlineLimit: 0 } },
});
