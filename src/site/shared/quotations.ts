/** What the corpus quotes a person as saying, grouped by article. */
import type { Quote } from "../../record/record.ts";
import type { Article, Catalogue, Subject } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { displaySpan } from "./lay-out-blocks.ts";
import { onceForEach } from "./memoize-by-object.ts";
import { linkToSpan } from "./span-link.ts";
import { formatPublished } from "./when.ts";

interface Spoken {
  article: Article;
  quote: Quote;
}

const quotationsShown = 24;

/** The first quotations of a person by article, newest first, and the number of all. */
export function toQuotations(catalogue: Catalogue, { name }: Subject, path: string) {
  const spoken = name.kind === "person" ? (bySpeaker(catalogue).get(name.entry.id) ?? []) : [];
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

const bySpeaker = onceForEach(({ articles }: Catalogue): Map<string, Spoken[]> => {
  const speakers = new Map<string, Spoken[]>();
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
