/** What a reader can take away from a page → links to the files, by what they are for. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { linkFrom, type NameKind, routes } from "../site/shared/routes.ts";
import { entityAt } from "./names.ts";
import { toPlainLine } from "./plain-line.ts";
import { citationFormats } from "./citations/citation-files.ts";
import { feedFormats } from "./feeds/feed-files.ts";

export interface DownloadGroup {
  use: string;
  links: { text: string; href: string }[];
}

/** The files that an article's page links to. */
export function articleDownloads(id: string): DownloadGroup[] {
  const path = routes.article(id);
  return [
    { use: "Cite", links: citationLinks(path, (ending) => routes.articleFile(id, ending)) },
    {
      use: "Data",
      links: [
        { text: "Record (JSON)", href: linkFrom(path, routes.record(id)) },
        { text: "Annotations", href: linkFrom(path, routes.annotations(id)) },
        { text: "All data", href: linkFrom(path, routes.downloads) },
      ],
    },
  ];
}

/** The files that a name's page links to. A name in one article only links to that article's citations. */
export function nameDownloads(
  corpus: CorpusIndex,
  which: { kind: NameKind; id: string },
): DownloadGroup[] {
  const { name, articles } = entityAt(corpus, which);
  const { kind, entry } = name;
  const path = routes.named(kind, entry.id);
  const [first, ...others] = articles;
  const pathOf = (ending: string) =>
    others.length === 0 && first
      ? routes.articleFile(first.record.id, ending)
      : routes.nameFile(kind, entry.id, ending);
  return [
    ...(first ? [{ use: "Cite the articles", links: citationLinks(path, pathOf) }] : []),
    {
      use: "Follow",
      links: nameFeeds(corpus, which).map((feed) => ({
        text: feed.name,
        href: linkFrom(path, feed.path),
      })),
    },
  ];
}

function citationLinks(path: string, pathOf: (ending: string) => string) {
  return citationFormats.map(({ name, ending }) => ({
    text: name,
    href: linkFrom(path, pathOf(ending)),
  }));
}

/** The feeds of a name, for the head of its page. */
export function nameFeeds(corpus: CorpusIndex, which: { kind: NameKind; id: string }) {
  const { kind, entry } = entityAt(corpus, which).name;
  return feedFormats.map(({ name, ending, type }) => ({
    name,
    title: `${toPlainLine(entry.name)} (${name})`,
    path: routes.nameFile(kind, entry.id, ending),
    type,
  }));
}

/** The feeds of the corpus, for the head of every page. */
export function corpusFeeds({ contents }: CorpusIndex) {
  return feedFormats.map(({ name, ending, type }) => ({
    name,
    title: `${toPlainLine(contents.file.name)} (${name})`,
    path: ending,
    type,
  }));
}
