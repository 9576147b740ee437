/** The corpus as pages see it: the articles with their texts, and the names, in order and indexed. */
import { getCollection, getEntry } from "astro:content";
import type { FolderCorpus } from "../corpus/read-folder.ts";
import { heldCorpus } from "../dev/held-corpus.ts";
import { sourceText } from "../held-sources.ts";
import { type Catalogue, type Contents, toCatalogue } from "../site/shared/corpus-index.ts";

let contents: Promise<Contents> | undefined;
let catalogue: Promise<Catalogue> | undefined;

/** Everything there is to show: put together once a build; while developing, as it was read last. */
export function loadCorpus(): Promise<Contents> {
  if (import.meta.env.DEV) return developedCatalogue().then((made) => made.contents);
  contents ??= readCollections();
  return contents;
}

/** The same, put in order and indexed. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return developedCatalogue();
  catalogue ??= loadCorpus().then(toCatalogue);
  return catalogue;
}

/** Out: what every page tells of the corpus, and where the site is, if the corpus file says so. */
export function siteOf({ contents: { file, articles } }: Catalogue) {
  return { name: file.name, articles: articles.length, ...file.site };
}

let developed: { corpus: FolderCorpus; catalogue: Catalogue } | undefined;

/** Not through the collections: they are filled one after the other, and a page would see parts of two readings. */
async function developedCatalogue(): Promise<Catalogue> {
  const corpus = heldCorpus();
  if (developed?.corpus !== corpus) {
    developed = { corpus, catalogue: toCatalogue(toContents(corpus)) };
  }
  return developed.catalogue;
}

function toContents(corpus: FolderCorpus): Contents {
  const { corpusFile: file, texts } = corpus;
  const articles = corpus.articles.map((record) => ({
    record,
    text: texts.get(record.id) ?? "",
  }));
  return { ...corpus, file, articles };
}

async function readCollections(): Promise<Contents> {
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
