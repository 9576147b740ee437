/** While developing, the data files: tables, records, annotations, citations, feeds, sitemap. */
import type { APIRoute, GetStaticPaths } from "astro";
import { type DataFile, encode } from "../data/data-file.ts";
import { loadDataFiles } from "./_data-files.ts";

export const getStaticPaths = (async () => {
  const files = await loadDataFiles();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(new Blob([...encode(props.file.write())]));
