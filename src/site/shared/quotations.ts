/** What the corpus quotes a person as saying, grouped by article. */
import type { Quote } from "../../record/record.ts";
import type { Article, CorpusIndex, Entity } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { displaySpan } from "./lay-out-blocks.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import { linkFrom, routes } from "./routes.ts";
import { linkToSpan } from "./span-link.ts";
import { formatPublished } from "./when.ts";

export interface SpokenQuote {
  article: Article;
  quote: Quote;
}

const quotationsShown = 24;

/** The quotations of a person, newest article first; none for a place or an organisation. */
export function quotationsOf(corpus: CorpusIndex, { name }: Entity): SpokenQuote[] {
  return name.kind === "person" ? (bySpeaker(corpus).get(name.entry.id) ?? []) : [];
}

/** Those that the page of the person prints. */
export function shownQuotations(corpus: CorpusIndex, entity: Entity): SpokenQuote[] {
  return quotationsOf(corpus, entity).slice(0, quotationsShown);
}

/** The first quotations of a person by article, newest first, and the number of all. */
export function toQuotations(corpus: CorpusIndex, entity: Entity, path: string) {
  const total = quotationsOf(corpus, entity).length;
  const byArticle = Map.groupBy(shownQuotations(corpus, entity), ({ article }) => article);
  return {
    total,
    more: Math.max(0, total - quotationsShown),
    groups: [...byArticle].map(([article, quotes]) => ({
      title: article.record.title,
      href: linkFrom(path, routes.article(article.record.id)),
      language: foreignLanguage(article.record),
      when: formatPublished(article.record.published),
      quotes: quotes.map(({ quote }) => ({
        words: bareWords(displaySpan(article.text, quote, article.record.repairs)),
        href: linkToSpan(article, quote.start, path),
      })),
    })),
  };
}

const openingMark = /^[“”„«»"]\s*/;
const closingMark = /[“”„«»"]$/;
/** Where “said she” follows, the text has a comma that belongs to its own sentence. */
const lastComma = /,$/;

/**
 * The words of a quotation for a page that sets the marks itself: without the outer ones, with single ones inside.
 *
 * @example "“People write: “We are afraid”,”" → "People write: ‘We are afraid’"
 */
export function bareWords(words: string): string {
  return words
    .trim()
    .replace(openingMark, "")
    .replace(closingMark, "")
    .trimEnd()
    .replace(lastComma, "")
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replaceAll(/"([^"]*)"/g, "‘$1’");
}

const bySpeaker = memoizeByObject(({ articles }: CorpusIndex): Map<string, SpokenQuote[]> => {
  const speakers = new Map<string, SpokenQuote[]>();
  for (const article of articles) {
    for (const quote of article.record.quotes) {
      if (quote.speaker === undefined) continue;
      const spoken = speakers.get(quote.speaker) ?? [];
      spoken.push({ article, quote });
      speakers.set(quote.speaker, spoken);
    }
  }
  return speakers;
});
