/** What a reader can take away from a page → links to the files, by what they are for. */
import { t } from "../text/interface-language.ts";
import { packOf } from "../site/shared/article-files.ts";
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { linkFrom, type NameKind, routes } from "../site/shared/routes.ts";
import { feedFormats } from "./feeds/feed-files.ts";
import { entityAt, hasFeed } from "./names.ts";
import { toPlainLine } from "../text/plain-line.ts";

export interface DownloadGroup {
  use: string;
  links: { text: string; href: string }[];
}

/** What the page of an article hands out. */
export function articleDownloads(corpus: CorpusIndex, id: string): DownloadGroup[] {
  const path = routes.article(id);
  const { records, annotations } = packOf(corpus, id);
  const isOwn = records === routes.record(id);
  const nameOf = (file: string) => (isOwn ? "" : ` (${file.slice(file.lastIndexOf("/") + 1)})`);
  return [
    {
      use: t("Data"),
      links: [
        { text: `${t("Record (JSON)")}${nameOf(records)}`, href: linkFrom(path, records) },
        { text: `${t("Annotations")}${nameOf(annotations)}`, href: linkFrom(path, annotations) },
        { text: t("All data"), href: linkFrom(path, routes.downloads) },
      ],
    },
  ];
}

/** What the page of a name hands out: nothing if only one article mentions it. */
export function nameDownloads(
  corpus: CorpusIndex,
  which: { kind: NameKind; id: string },
): DownloadGroup[] {
  const path = routes.named(which.kind, which.id);
  const links = nameFeeds(corpus, which).map((feed) => ({
    text: feed.name,
    href: linkFrom(path, feed.path),
  }));
  return links.length === 0 ? [] : [{ use: t("Follow"), links }];
}

/** The feed of a name, for the head of its page. */
export function nameFeeds(corpus: CorpusIndex, which: { kind: NameKind; id: string }) {
  const entity = entityAt(corpus, which);
  if (!hasFeed(entity)) return [];
  const { kind, entry } = entity.name;
  const [{ name, type }] = feedFormats;
  const title = `${toPlainLine(entry.name)} (${name})`;
  return [{ name, title, path: routes.nameFeed(kind, entry.id), type }];
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
