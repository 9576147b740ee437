/** What the corpus quotes a person as saying, grouped by article. */
import type { Quote } from "../../record/record.ts";
import type { Article, CorpusIndex, Entity } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { displaySpan } from "./lay-out-blocks.ts";
import { memoizeByObject } from "./memoize-by-object.ts";
import { linkToSpan } from "./span-link.ts";
import { formatPublished } from "./when.ts";

interface SpokenQuote {
  article: Article;
  quote: Quote;
}

const quotationsShown = 24;

/** The first quotations of a person by article, newest first, and the number of all. */
export function toQuotations(corpus: CorpusIndex, { name }: Entity, path: string) {
  const spoken = name.kind === "person" ? (bySpeaker(corpus).get(name.entry.id) ?? []) : [];
  const byArticle = Map.groupBy(spoken.slice(0, quotationsShown), ({ article }) => article);
  return {
    total: spoken.length,
    more: Math.max(0, spoken.length - quotationsShown),
    groups: [...byArticle].map(([article, quotes]) => ({
      title: article.record.title,
      language: foreignLanguage(article.record),
      when: formatPublished(article.record.published),
      quotes: quotes.map(({ quote }) => ({
        words: displaySpan(article.text, quote, article.record.repairs),
        href: linkToSpan(article, quote.start, path),
      })),
    })),
  };
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
