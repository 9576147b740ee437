/** Lists every file of the site that is not a page. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { annotationFiles } from "./annotations.ts";
import { recordFiles } from "./articles.ts";
import { citedFiles } from "./cited-files.ts";
import type { DataFile } from "./data-file.ts";
import { corpusFeedFiles, nameFeedFiles } from "./feeds/feed-files.ts";
import { robotsFile, sitemapFiles } from "./sitemap.ts";

/** The files about the whole corpus, except those that datapackage.json lists. */
export function listWholeFiles(corpus: CorpusIndex): DataFile[] {
  return [...corpusFeedFiles(corpus), ...sitemapFiles(corpus), robotsFile(corpus)];
}

/** The files of articles and names: many and small. */
export function listSmallFiles(corpus: CorpusIndex): DataFile[] {
  return [
    ...recordFiles(corpus),
    ...annotationFiles(corpus),
    ...nameFeedFiles(corpus),
    ...citedFiles(corpus),
  ];
}
