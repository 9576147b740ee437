/** Completes dist/manifest.json with every file and its hash. It comes last: what is written later is not in it. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { formatManifest, manifestSchema } from "../manifest.ts";
import { listFiles } from "../list-files.ts";

const manifestName = "manifest.json";

/** Out: the integration; it works on the finished build. */
export function manifest(): AstroIntegration {
  return {
    name: "manifest",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const path = join(folder, manifestName);
        const unfinished = manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
        const tombstones = new Set(unfinished.tombstones);
        const files = listFiles(folder)
          .filter((file) => file !== manifestName && !tombstones.has(hash(file)))
          .map((file) => describe(folder, file));
        writeFileSync(path, formatManifest({ ...unfinished, files }));
      },
    },
  };
}

function describe(folder: string, path: string) {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, sha256: hash(content) };
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
