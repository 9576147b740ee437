/**
 * Articles → a feed: what Atom and JSON Feed are written from.
 *
 * No clock has a part in it: an entry's time is the last day on which the article may have been
 * published. A feed must give one for every entry; of an undated article it is 1 January 1970, and the
 * entry says that it is undated.
 */
import { leadSentence } from "../../site/shared/article-entry.ts";
import type { Article, CorpusIndex, Entity } from "../../site/shared/corpus-index.ts";
import { memoizeByObject } from "../../site/shared/memoize-by-object.ts";
import { linkFrom, routes } from "../../site/shared/routes.ts";
import { wholeAddressOf } from "../address.ts";
import { t } from "../../text/interface-language.ts";
import { toPlainLine } from "../../text/plain-line.ts";
import { publishedSentence } from "../when-published.ts";
import { toUuid } from "./uuid.ts";

export interface Feed {
  /** An address with `site.url`, else a urn:uuid: that stays the same from build to build. */
  id: string;
  title: string;
  subtitle: string;
  language?: string;
  /** The collection: nobody else made the feed. */
  author: string;
  /** Addresses: whole with `site.url`, else relative to the feed. */
  page: string;
  /** Where the feed itself is; only with `site.url`. */
  self: string | undefined;
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  page: string;
  publisher: string | undefined;
  /** At the publisher's. */
  original: string | undefined;
  updated: string;
  /** Only if the very day is known. */
  published: string | undefined;
  summary: string;
}

const longestFeed = 50;
const undated = "1970-01-01";

/** The feed of the whole corpus: its fifty newest articles. */
export function corpusFeed(corpus: CorpusIndex, path: string): Feed {
  const { name, description } = corpus.contents.file;
  return toFeed(corpus, {
    path,
    page: routes.home,
    title: name,
    subtitle: description ?? t("As collected from their publishers, not verified."),
    articles: corpus.articles,
  });
}

/** The feed of the articles that mention a name. */
export function nameFeed(corpus: CorpusIndex, { name, articles }: Entity, path: string): Feed {
  const corpusName = corpus.contents.file.name;
  return toFeed(corpus, {
    path,
    page: routes.named(name.kind, name.entry.id),
    title: `${name.entry.name} · ${corpusName}`,
    subtitle: `${t("Articles that name {name}.", { name: name.entry.name })} ${t("As collected from their publishers, not verified.")}`,
    articles,
  });
}

interface FeedOf {
  path: string;
  page: string;
  title: string;
  subtitle: string;
  articles: readonly Article[];
}

function toFeed(corpus: CorpusIndex, { path, page, title, subtitle, articles }: FeedOf): Feed {
  const { language, name } = corpus.contents.file;
  const entries = articles.slice(0, longestFeed).map((article) => toEntry(corpus, article, path));
  return {
    id: identify(corpus, page),
    title: toPlainLine(title),
    subtitle: toPlainLine(subtitle),
    ...(language && { language }),
    author: toPlainLine(name),
    page: wholeAddressOf(corpus, page) ?? linkFrom(path, page),
    self: wholeAddressOf(corpus, path),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? toTime(undated),
    entries,
  };
}

function toEntry(corpus: CorpusIndex, article: Article, path: string): FeedEntry {
  const page = routes.article(article.record.id);
  return {
    ...entryOf(corpus)(article),
    page: wholeAddressOf(corpus, page) ?? linkFrom(path, page),
  };
}

/** What every feed says of an article: twenty names make twenty feeds. */
const entryOf = memoizeByObject((corpus: CorpusIndex) =>
  memoizeByObject((article: Article) => describeEntry(corpus, article)),
);

function describeEntry(corpus: CorpusIndex, article: Article): Omit<FeedEntry, "page"> {
  const { id, title, publisher, published, url } = article.record;
  const isDay = published?.from === published?.to;
  return {
    id: identify(corpus, routes.article(id)),
    title: toPlainLine(title),
    publisher: publisher && toPlainLine(publisher),
    original: url,
    updated: toTime(published?.to ?? undated),
    published: published && isDay ? toTime(published.from) : undefined,
    summary: toPlainLine(`${publishedSentence(published)} ${leadSentence(article)}`),
  };
}

/** The page's address where it has one; otherwise an id made of the corpus's name and the page's path. */
function identify(corpus: CorpusIndex, page: string): string {
  return wholeAddressOf(corpus, page) ?? toUuid(`${corpus.contents.file.name}\n${page}`);
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
