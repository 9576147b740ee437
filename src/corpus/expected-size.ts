/** The corpus → how large its site will be, before a page of it is written. */
import type { Corpus } from "./read-corpus.ts";
import { isSmall, whichNamesHavePages } from "./small-corpus.ts";

/** What the size of the site depends on. */
export type SizedCorpus = Pick<
  Corpus,
  "corpusFile" | "articles" | "people" | "places" | "organisations"
> & {
  /** The bytes of files that are handed out as they are, by the id of their article. */
  originals?: ReadonlyMap<string, Uint8Array>;
};

export interface ExpectedSize {
  files: number;
  bytes: number;
}

/**
 * Estimates the size of the site to about a fifth: what articles, names, mentions and text took in sites of 13
 * to 532 articles in nine languages, and the files that are handed out as they are.
 */
export function estimateSize(corpus: SizedCorpus): ExpectedSize {
  const { articles } = corpus;
  const mentions = articles.flatMap((article) => article.mentions);
  const letters = articles.reduce((sum, { blocks }) => sum + (blocks.at(-1)?.end ?? 0), 0);
  const names = countNamePages(corpus);
  const originals = [...(corpus.originals?.values() ?? [])];
  const ownFiles = isSmall(articles.length) ? 3.6 : 2.8;
  return {
    files: Math.round(98 + ownFiles * articles.length + 1.3 * names + letters / 2300),
    bytes:
      390_000 +
      35_500 * articles.length +
      9300 * names +
      107 * mentions.length +
      30 * letters +
      originals.reduce((sum, { length }) => sum + length, 0),
  };
}

function countNamePages({ corpusFile, articles, people, places, organisations }: SizedCorpus) {
  const all = people.length + places.length + organisations.length;
  if (whichNamesHavePages(corpusFile, articles.length) === "all") return all;
  const times = new Map<string, number>();
  for (const { mentions } of articles)
    for (const name of new Set(mentions.map(({ kind, id }) => `${kind}/${id}`)))
      times.set(name, (times.get(name) ?? 0) + 1);
  return [...times.values()].filter((number) => number > 1).length;
}
