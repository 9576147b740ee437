/** dist/manifest.json: what a reader knows by name; the files are added when they are all there. */
import type { APIRoute } from "astro";
import { draftManifest } from "../output/manifest.ts";
import { loadCorpusIndex } from "./_corpus.ts";
import { listIndexFiles } from "./_search-index.ts";

export const GET: APIRoute = async () => {
  const scripts = (await listIndexFiles()).map((path) => `search/${path}`);
  return new Response(JSON.stringify(draftManifest(await loadCorpusIndex(), scripts)));
};
