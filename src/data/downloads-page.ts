/** The files of the whole corpus → the page that hands them out. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { linkFrom, routes } from "../site/shared/routes.ts";
import { countOf } from "../site/shared/wording.ts";
import type { Measure, Resource } from "./data-package.ts";
import { corpusFeeds } from "./downloads.ts";

export type DownloadsPage = ReturnType<typeof toDownloadsPage>;

/** What the page "Data" shows: each file with its size and number of rows. */
export function toDownloadsPage(
  corpus: CorpusIndex,
  measured: readonly { resource: Resource; measure: Measure }[],
) {
  const path = routes.downloads;
  const files = measured.map(({ resource, measure }) => ({
    isTable: resource.table !== undefined,
    isCitation: resource.name.startsWith("citations"),
    href: linkFrom(path, resource.file.path),
    name: resource.file.path.slice(resource.file.path.lastIndexOf("/") + 1),
    size: [
      ...(measure.rows === undefined ? [] : [countOf(measure.rows, "row")]),
      formatBytes(measure.bytes),
    ].join(", "),
    description: resource.description,
  }));
  return {
    path,
    title: "Data",
    summary: `All of it as files: ${countOf(corpus.articles.length, "article")} with the layers found in them.`,
    tables: files.filter(({ isTable }) => isTable),
    others: files.filter(({ isTable, isCitation }) => !isTable && !isCitation),
    citations: files.filter(({ isCitation }) => isCitation),
    descriptor: linkFrom(path, routes.data("datapackage.json")),
    feeds: corpusFeeds(corpus).map(({ name, path: feed }) => ({
      name,
      href: linkFrom(path, feed),
    })),
    about: linkFrom(path, routes.about),
  };
}

const steps = ["bytes", "kB", "MB", "GB"];

/** 950 → "950 bytes", 64512 → "65 kB", 1234567 → "1.2 MB" */
export function formatBytes(bytes: number): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = bytes / 1000 ** step;
  const digits = step > 0 && number < 10 ? 1 : 0;
  return `${number.toFixed(digits)} ${steps[step]}`;
}
