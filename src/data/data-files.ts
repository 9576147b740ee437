/** Lists every file of the site that is not a page. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { annotationFiles } from "./annotations.ts";
import { recordFiles } from "./articles.ts";
import { citedFiles } from "./cited-files.ts";
import type { DataFile } from "./data-file.ts";
import { listResources } from "./data-package.ts";
import { corpusFeedFiles, nameFeedFiles } from "./feeds/feed-files.ts";
import { robotsFile, sitemapFiles } from "./sitemap.ts";

/** The files about the whole corpus, except datapackage.json, which counts what is in the others. */
export function listWholeFiles(corpus: CorpusIndex): DataFile[] {
  return [
    ...listResources(corpus).map(({ file }) => file),
    ...corpusFeedFiles(corpus),
    ...sitemapFiles(corpus),
    robotsFile(corpus),
  ];
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
