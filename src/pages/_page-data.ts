/** All that the pages are made from of which there are thousands: what is the same gives the same page. */
import { toCitationText, toMetaTags } from "../data/citations/cite-in-page.ts";
import { articleDownloads, nameDownloads, nameFeeds } from "../data/downloads.ts";
import { describeArticle, describeName } from "../data/linked-data.ts";
import { toArticleList } from "../site/article/article-list.ts";
import { toArticlePage } from "../site/article/article-page.ts";
import { toSourcePage } from "../site/article/source-page.ts";
import { toNamePage } from "../site/names/name-page.ts";
import { articleCard } from "../site/share/share-card.ts";
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import type { NameKind } from "../site/shared/routes.ts";
import { siteOf } from "./_corpus.ts";

export function articleData(corpus: CorpusIndex, { position, id }: ArticleProps) {
  const { site, ...shown } = siteAnd(corpus, toArticlePage(corpus, position));
  return {
    ...shown,
    site: { ...site, sharePicture: articleCard(corpus, id) },
    linkedData: describeArticle(corpus, id),
    tags: toMetaTags(corpus, id),
    citation: toCitationText(corpus, id),
    downloads: articleDownloads(corpus, id),
  };
}

export interface ArticleProps {
  position: number;
  id: string;
}

export function sourceData(corpus: CorpusIndex, { position }: { position: number }) {
  return siteAnd(corpus, toSourcePage(corpus, position));
}

export function articleListData(corpus: CorpusIndex, { number }: { number: number }) {
  return siteAnd(corpus, toArticleList(corpus, number));
}

export function nameData(corpus: CorpusIndex, { kind, id, number }: NameProps) {
  return {
    ...siteAnd(corpus, toNamePage(corpus, { kind, id, number })),
    linkedData: describeName(corpus, { kind, id }),
    feeds: nameFeeds(corpus, { kind, id }),
    downloads: nameDownloads(corpus, { kind, id }),
  };
}

export interface NameProps {
  kind: NameKind;
  id: string;
  number: number;
}

function siteAnd<Page extends { path: string }>(corpus: CorpusIndex, page: Page) {
  return { path: page.path, page, site: siteOf(corpus) };
}
