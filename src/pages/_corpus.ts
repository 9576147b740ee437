/** The corpus as pages see it: the collections, joined with the source texts. */
import { getCollection, getEntry } from "astro:content";
import type { ArticleRecord } from "../corpus/record.ts";
import { readSourceText } from "../loader.ts";

/** A record with the source text its offsets point into. */
export interface Article {
  record: ArticleRecord;
  text: string;
}

export type LoadedCorpus = Awaited<ReturnType<typeof readCollections>>;

let loaded: Promise<LoadedCorpus> | undefined;

/** Out: everything there is to show; read once a build, anew for each request while developing. */
export function loadCorpus(): Promise<LoadedCorpus> {
  if (import.meta.env.DEV) return readCollections();
  loaded ??= readCollections();
  return loaded;
}

async function readCollections() {
  const file = await getEntry("corpusFile", "corpus.yaml");
  if (!file) throw new Error("The corpus was not read: see the loader's report above.");
  const articles = (await getCollection("articles")).map(({ data: record }): Article => ({
    record,
    text: readSourceText(record.file),
  }));
  return {
    file: file.data,
    articles,
    places: (await getCollection("places")).map((entry) => entry.data),
    people: (await getCollection("people")).map((entry) => entry.data),
    organisations: (await getCollection("organisations")).map((entry) => entry.data),
    leftOut: (await getCollection("leftOut")).map((entry) => entry.data),
  };
}
