/** Lists every file of the site that is not a page. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import { annotationFiles } from "./annotations.ts";
import { articleFile } from "./articles.ts";
import { articleCitationFiles, nameCitationFiles } from "./citations/citation-files.ts";
import type { DataFile } from "./data-file.ts";
import { listResources, toSpreadsheet } from "./data-package.ts";
import { corpusFeedFiles, nameFeedFiles } from "./feeds/feed-files.ts";
import { allEntities } from "./names.ts";
import { robotsFile, sitemapFiles } from "./sitemap.ts";
import { writeMentions } from "./tables/names.ts";

/** The files about the whole corpus, except datapackage.json, which counts what is in the others. */
export function listWholeFiles(corpus: CorpusIndex): DataFile[] {
  return [
    ...listResources(corpus).map(({ file }) => file),
    ...corpusFeedFiles(corpus),
    ...sitemapFiles(corpus),
    robotsFile(corpus),
  ];
}

/** The files of each article and each name: many and small. */
export function listSmallFiles(corpus: CorpusIndex): DataFile[] {
  return [
    ...corpus.articles.map(articleFile),
    ...annotationFiles(corpus),
    ...articleCitationFiles(corpus),
    ...allEntities(corpus).flatMap((entity) => [
      {
        path: routes.nameFile(entity.name.kind, entity.name.entry.id, "csv"),
        write: () => toSpreadsheet(writeMentions(corpus, entity)),
      },
      ...nameFeedFiles(corpus, entity),
      ...(entity.articles.length > 1 ? nameCitationFiles(corpus, entity) : []),
    ]),
  ];
}
