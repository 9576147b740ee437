/** The files of the whole corpus → the page that hands them out. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { linkFrom, routes } from "../site/shared/routes.ts";
import { countOf } from "../site/shared/wording.ts";
import { interfaceTag, t, tn } from "../text/interface-language.ts";
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
    description: t(resource.description),
  }));
  return {
    path,
    title: t("Data"),
    summary: t("All of it as files: {articles} with the layers found in them.", {
      articles: countOf(corpus.articles.length, "article"),
    }),
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

const units = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** 950 → "950 bytes", 64512 → "65 kB", 1234567 → "1.2 MB" */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  if (step === 0) return tn(bytes, "# byte", "# bytes");
  const number = bytes / 1000 ** step;
  const digits = number < 10 ? 1 : 0;
  return number.toLocaleString(interfaceTag(), {
    style: "unit",
    ...{ unit: units[step], minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
}
