/** The untouched files: the bytes as received. */
import type { APIRoute, GetStaticPaths } from "astro";
import { readSourceBytes } from "../../../loader.ts";
import { routes } from "../../../site/shared/routes.ts";
import { loadCatalogue } from "../../_corpus.ts";

export const getStaticPaths = (async () => {
  const { articles } = await loadCatalogue();
  return articles.map(({ record }) => ({
    params: { file: routes.source(record.id).slice("data/source/".length, -".txt".length) },
    props: { received: record.file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ received: string }> = ({ props }) =>
  new Response(readSourceBytes(props.received));
