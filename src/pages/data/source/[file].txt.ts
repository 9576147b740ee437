/** The untouched files: the bytes as received. */
import type { APIRoute, GetStaticPaths } from "astro";
import type { ArticleRecord } from "../../../record/record.ts";
import { sourceBytes } from "../../../held-sources.ts";
import { routes } from "../../../site/shared/routes.ts";
import { loadCorpusIndex } from "../../_corpus.ts";

export const getStaticPaths = (async () => {
  const { articles } = await loadCorpusIndex();
  return articles.map(({ record }) => ({
    params: { file: routes.source(record.id).slice("data/source/".length, -".txt".length) },
    props: { record },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: ArticleRecord }> = ({ props }) =>
  new Response(sourceBytes(props.record));
