/** The files that text was extracted from: the bytes as received. */
import type { APIRoute, GetStaticPaths } from "astro";
import { originalBytes } from "../../../held-sources.ts";
import type { ArticleRecord } from "../../../record/record.ts";
import { routes } from "../../../site/shared/routes.ts";
import { loadCorpusIndex } from "../../_corpus.ts";

export const getStaticPaths = (async () => {
  const { articles } = await loadCorpusIndex();
  return articles.flatMap(({ record }) => {
    const { id, original: ending } = record;
    if (ending === undefined || ending === "txt") return [];
    const file = routes.original(id, ending).slice("data/source/".length, -ending.length - 1);
    return { params: { file, ending }, props: { record } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: ArticleRecord }> = ({ props }) =>
  new Response(originalBytes(props.record));
