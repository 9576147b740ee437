/** The corpus as pages see it: the collections, joined with the source texts and indexed. */
import { getCollection, getEntry } from "astro:content";
import { currentMistake } from "../held-mistake.ts";
import { sourceText } from "../held-sources.ts";
import { type Catalogue, type Contents, toCatalogue } from "../site/shared/corpus-index.ts";

let contents: Promise<Contents> | undefined;
let catalogue: Promise<Catalogue> | undefined;

/** Out: everything there is to show; read once a build, anew for each request while developing. */
export function loadCorpus(): Promise<Contents> {
  if (import.meta.env.DEV) return readCollections();
  contents ??= readCollections();
  return contents;
}

/** Out: the same, put in order and indexed; made once a build. */
export async function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return toCatalogue(await loadCorpus());
  catalogue ??= loadCorpus().then(toCatalogue);
  return catalogue;
}

/** Out: what every page tells of the corpus, and where the site is, if the corpus file says so. */
export function siteOf({ contents: { file, articles } }: Catalogue) {
  return { name: file.name, articles: articles.length, ...file.site };
}

async function readCollections(): Promise<Contents> {
  const mistake = currentMistake();
  if (mistake) throw mistake;
  const corpus = await getEntry("corpus", "corpus");
  if (!corpus) throw new Error("The corpus was not read: see the loader's report above.");
  const articles = (await getCollection("articles")).map(({ data: record }) => ({
    record,
    text: sourceText(record),
  }));
  return {
    file: corpus.data.corpusFile,
    articles,
    places: (await getCollection("places")).map((entry) => entry.data),
    people: (await getCollection("people")).map((entry) => entry.data),
    organisations: (await getCollection("organisations")).map((entry) => entry.data),
    leftOut: corpus.data.leftOut,
    tombstones: corpus.data.tombstones,
  };
}
