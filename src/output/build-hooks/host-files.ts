/** Puts into dist/ what hosts look for there: the headers to send, and that names with an underscore are to be served. */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { filesInSite } from "../host-files.ts";
import type { NotFoundHashes } from "../../site/shared/content-security-policy.ts";
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
        for (const [name, content] of Object.entries(filesInSite(hashNotFoundParts(), index)))
          writeFileSync(at(name), content);
      },
    },
  };
}

/** Hashes the style sheet and the script that 404.html carries. */
export function hashNotFoundParts(): NotFoundHashes {
  const hashOf = (path: string) =>
    hash("sha256", readFileSync(fileURLToPath(new URL(path, import.meta.url))), "base64");
  return {
    style: hashOf("../../styles/not-found.css"),
    script: hashOf("../../browser/not-found.js"),
  };
}
