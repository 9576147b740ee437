/** What the page of an article carries to be cited: meta tags, which reference managers read, and text to copy. */
import { formatPublished } from "../../site/shared/when.ts";
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import { articleAt } from "../names.ts";
import { citeArticle, publishedDate } from "./csl.ts";
import { formatCitation } from "../../text/citations/citation-text.ts";

export interface MetaTag {
  name: string;
  content: string;
}

/** Writes the tags of Google Scholar, which Zotero and others read, and those of Dublin Core. */
export function toMetaTags(corpus: CorpusIndex, id: string): MetaTag[] {
  const article = articleAt(corpus, id);
  const item = citeArticle(corpus, article);
  const date = publishedDate(article.record.published);
  const tags: [name: string, content: string | undefined][] = [
    ["citation_title", item.title],
    ["citation_author", item.author?.[0].literal],
    ["citation_publication_date", date?.replaceAll("-", "/")],
    ["citation_journal_title", item["container-title"]],
    ["citation_language", item.language],
    ["citation_public_url", item.URL],
    ["DC.title", item.title],
    ["DC.creator", item.author?.[0].literal],
    ["DC.date", date],
    ["DC.publisher", item["container-title"]],
    ["DC.language", item.language],
    ["DC.identifier", item.URL],
    ["DC.source", item.archive_location],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

/** The citation that a reader of the page copies. */
export function toCitationText(corpus: CorpusIndex, id: string): string {
  const article = articleAt(corpus, id);
  const { published } = article.record;
  const { date, certainty } = formatPublished(published);
  const day = published && published.how !== "said" ? `${date} (${certainty})` : date;
  return formatCitation(citeArticle(corpus, article), day);
}
