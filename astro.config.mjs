// For `astro check` and other commands of Astro's own; Dateline's start it with settings of theirs on top.
import { defineConfig } from "astro/config";
import { siteConfig } from "./src/output/astro-config.ts";

export default defineConfig(siteConfig);
