/** The corpus as pages see it: the articles with their texts, and the names, in order and indexed. */
import type { FolderCorpus } from "../corpus/read-folder.ts";
import { heldCorpus } from "../held-corpus.ts";
import { homeCard } from "../site/share/share-card.ts";
import { type CorpusIndex, toContents, toCorpusIndex } from "../site/shared/corpus-index.ts";

let latest: { held: FolderCorpus; corpus: CorpusIndex } | undefined;

/** Put in order and indexed once for each reading: one in a build, while developing one for each change. */
export async function loadCorpusIndex(): Promise<CorpusIndex> {
  const held = heldCorpus();
  if (latest?.held !== held) {
    // Sets the language of the interface, before any page is prepared.
    globalThis.datelineLanguage = held.ownParts.language;
    latest = { held, corpus: toCorpusIndex(toContents(held)) };
  }
  return latest.corpus;
}

/** What every page says of the corpus, and where the site is, if the corpus file says so. */
export function siteOf(corpus: CorpusIndex) {
  const { file, ownParts } = corpus.contents;
  const sharePicture = homeCard(corpus);
  return { name: file.name, ...file.site, ownParts, sharePicture };
}
