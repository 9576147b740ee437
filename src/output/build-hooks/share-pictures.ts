/** Draws the pictures that go with shared links into the finished build: the drawing library reads files of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { heldCards } from "../../held-files.ts";
import { drawCard } from "../share/draw-cards.ts";

/** Makes the integration; it comes before those that look at all files. */
export function sharePictures(): AstroIntegration {
  return {
    name: "share-pictures",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const { path, svg } of heldCards()) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await drawCard(svg), { flag: "wx" });
        }
      },
    },
  };
}
