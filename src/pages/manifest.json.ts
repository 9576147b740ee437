/** dist/manifest.json: what a reader knows by name; the files are added when they are all there. */
import { createHash } from "node:crypto";
import type { APIRoute } from "astro";
import { formatManifest, toManifest } from "../output/manifest.ts";
import { loadCatalogue } from "./_corpus.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

export const GET: APIRoute = async () =>
  new Response(formatManifest(toManifest(await loadCatalogue(), hash)));
