/** The untouched files, and the texts that were read from them: each as a file, or many in a ZIP. */
import type { APIRoute, GetStaticPaths } from "astro";
import { zipInMemory } from "../../../output/zip.ts";
import { listPacks, sourcePathsOf } from "../../../site/shared/article-files.ts";
import { routes } from "../../../site/shared/routes.ts";
import type { Article } from "../../../site/shared/corpus-index.ts";
import { loadCorpusIndex } from "../../_corpus.ts";

const folder = "data/source/";

interface Props {
  path: string;
  /** More than one only in a ZIP. */
  articles: Article[];
}

export const getStaticPaths = (async () =>
  listPacks(await loadCorpusIndex()).flatMap(({ articles, sources }) => {
    const paths = sources === undefined ? articles.flatMap(listPaths) : [sources];
    return paths.map((path) => {
      const dot = path.lastIndexOf(".");
      const params = { file: path.slice(folder.length, dot), ending: path.slice(dot + 1) };
      return { params, props: { path, articles } satisfies Props };
    });
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { path, articles } }) => {
  const entries = articles.flatMap((article) =>
    listPaths(article).map((path) => ({ path, bytes: bytesOf(article, path) })),
  );
  const own = entries.find((entry) => entry.path === path);
  if (own) return new Response(own.bytes);
  const named = entries.map(({ path, bytes }) => ({ name: path.slice(folder.length), bytes }));
  return new Response(await zipInMemory(named));
};

function listPaths({ record }: Article): string[] {
  return sourcePathsOf(record);
}

function bytesOf({ record, text, original }: Article, path: string): Uint8Array<ArrayBuffer> {
  const isExtracted = record.original !== "txt" && path === routes.source(record.id);
  if (original && !isExtracted) return original;
  if (path === routes.source(record.id)) return new TextEncoder().encode(text);
  throw new Error(`The bytes of ${record.file} were not kept.`);
}
