/** The files of the look that corpus.yaml sets: a style sheet with its colours, logo, icon. */
import type { APIRoute, GetStaticPaths } from "astro";
import { type LookFile, lookFiles } from "../../site/look/look.ts";
import { loadCorpusIndex } from "../_corpus.ts";

export const getStaticPaths = (async () => {
  const { file, ownParts } = (await loadCorpusIndex()).contents;
  return lookFiles(file.site.colours, ownParts).map((own) => ({
    params: { file: own.path.replace(/^look\//, "") },
    props: { own },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ own: LookFile }> = ({ props: { own } }) =>
  new Response(own.content, {
    headers: own.path.endsWith(".css") ? { "Content-Type": "text/css" } : {},
  });
