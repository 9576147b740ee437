/** Lists every file of the site that is not a page. */
import type { Catalogue } from "../site/shared/corpus-index.ts";
import { routes } from "../site/shared/routes.ts";
import { annotationFiles } from "./annotations.ts";
import { articleFile } from "./articles.ts";
import { articleCitationFiles, nameCitationFiles } from "./citations/citation-files.ts";
import type { DataFile } from "./data-file.ts";
import { listResources, toSpreadsheet } from "./data-package.ts";
import { corpusFeedFiles, nameFeedFiles } from "./feeds/feed-files.ts";
import { allSubjects } from "./names.ts";
import { robotsFile, sitemapFiles } from "./sitemap.ts";
import { writeMentions } from "./tables/names.ts";

/** The files about the whole corpus, except datapackage.json, which counts what is in the others. */
export function listWholeFiles(catalogue: Catalogue): DataFile[] {
  return [
    ...listResources(catalogue).map(({ file }) => file),
    ...corpusFeedFiles(catalogue),
    ...sitemapFiles(catalogue),
    robotsFile(catalogue),
  ];
}

/** The files of each article and each name: many and small. */
export function listSmallFiles(catalogue: Catalogue): DataFile[] {
  return [
    ...catalogue.articles.map(articleFile),
    ...annotationFiles(catalogue),
    ...articleCitationFiles(catalogue),
    ...allSubjects(catalogue).flatMap((subject) => [
      {
        path: routes.nameFile(subject.name.kind, subject.name.entry.id, "csv"),
        write: () => toSpreadsheet(writeMentions(catalogue, subject)),
      },
      ...nameFeedFiles(catalogue, subject),
      ...(subject.articles.length > 1 ? nameCitationFiles(catalogue, subject) : []),
    ]),
  ];
}
