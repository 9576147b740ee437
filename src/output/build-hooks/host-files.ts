/** Puts into dist/ what hosts look for there: the headers to send, and that names with an underscore are to be served. */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { filesInSite } from "../host-files.ts";
import { draftManifestSchema } from "../manifest.ts";

/** Writes files for hosts into the finished build. */
export function hostFiles(): AstroIntegration {
  return {
    name: "host-files",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const at = (name: string) => fileURLToPath(new URL(name, dir));
        const { index } = draftManifestSchema.parse(
          JSON.parse(readFileSync(at("manifest.json"), "utf8")),
        );
        for (const [name, content] of Object.entries(filesInSite(hashOfNotFoundStyle(), index)))
          writeFileSync(at(name), content);
      },
    },
  };
}

/** The SHA-256, in base64, of the style sheet that 404.html carries. */
export function hashOfNotFoundStyle(): string {
  const style = readFileSync(fileURLToPath(new URL("../../styles/not-found.css", import.meta.url)));
  return hash("sha256", style, "base64");
}
