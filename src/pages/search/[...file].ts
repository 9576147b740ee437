/** dist/search/: the scripts of the search index. */
import type { APIRoute, GetStaticPaths } from "astro";
import { loadIndexScripts } from "../_search-index.ts";

export const getStaticPaths = (async () => {
  const scripts = await loadIndexScripts();
  return scripts.map(({ path, script }) => ({ params: { file: path }, props: { script } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props["script"]), { headers: { "Content-Type": "text/javascript" } });
