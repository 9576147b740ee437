/** The corpus as pages see it: the articles with their texts, and the names, in order and indexed. */
import { getCollection, getEntry } from "astro:content";
import type { FolderCorpus } from "../corpus/read-folder.ts";
import { heldCorpus } from "../dev/held-corpus.ts";
import { sourceText } from "../held-sources.ts";
import { homeCard } from "../site/share/share-card.ts";
import {
  type CorpusIndex,
  type CorpusContents,
  toContents,
  toCorpusIndex,
} from "../site/shared/corpus-index.ts";

let contents: Promise<CorpusContents> | undefined;
let corpus: Promise<CorpusIndex> | undefined;

/** Everything there is to show: put together once a build; while developing, as it was read last. */
export function loadContents(): Promise<CorpusContents> {
  if (import.meta.env.DEV) return latestCorpus().then((index) => index.contents);
  contents ??= readCollections().then(speak);
  return contents;
}

/** The same, put in order and indexed. */
export function loadCorpusIndex(): Promise<CorpusIndex> {
  if (import.meta.env.DEV) return latestCorpus();
  corpus ??= loadContents().then(toCorpusIndex);
  return corpus;
}

/** Sets the language of the interface, before any page is prepared. */
function speak(read: CorpusContents): CorpusContents {
  globalThis.datelineLanguage = read.ownParts.language;
  return read;
}

/** What every page says of the corpus, and where the site is, if the corpus file says so. */
export function siteOf(corpus: CorpusIndex) {
  const { file, ownParts } = corpus.contents;
  const sharePicture = homeCard(corpus);
  return { name: file.name, ...file.site, ownParts, sharePicture };
}

let latest: { held: FolderCorpus; corpus: CorpusIndex } | undefined;

/** Not through the collections: they are filled one after the other, and a page would see parts of two readings. */
async function latestCorpus(): Promise<CorpusIndex> {
  const held = heldCorpus();
  if (latest?.held !== held) latest = { held, corpus: toCorpusIndex(speak(toContents(held))) };
  return latest.corpus;
}

async function readCollections(): Promise<CorpusContents> {
  const corpus = await getEntry("corpus", "corpus");
  if (!corpus) throw new Error("The corpus was not read: see the loader's report above.");
  const { filled } = corpus.data;
  const articles = (await getCollection("articles")).map(({ data: record }) => ({
    record,
    text: sourceText(record),
  }));
  return {
    file: corpus.data.corpusFile,
    articles,
    places: filled.includes("places")
      ? (await getCollection("places")).map(({ data }) => data)
      : [],
    people: filled.includes("people")
      ? (await getCollection("people")).map(({ data }) => data)
      : [],
    organisations: filled.includes("organisations")
      ? (await getCollection("organisations")).map(({ data }) => data)
      : [],
    leftOut: corpus.data.leftOut,
    tombstones: corpus.data.tombstones,
    ownParts: corpus.data.ownParts,
  };
}
