/** While developing, dist/search/: the scripts of the search index. A build writes them past Astro. */
import type { APIRoute, GetStaticPaths } from "astro";
import { listIndexFiles, makeIndexScripts } from "../_search-index.ts";

export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) {
    await listIndexFiles();
    return [];
  }
  const scripts = await makeIndexScripts();
  return scripts.map(({ path, script }) => ({ params: { file: path }, props: { script } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props["script"]), { headers: { "Content-Type": "text/javascript" } });
