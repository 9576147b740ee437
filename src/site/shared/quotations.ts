/** What the corpus quotes a person as saying, grouped by article. */
import type { Quote } from "../../record/record.ts";
import type { Article, Catalogue, Subject } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { displaySpan } from "./lay-out-blocks.ts";
import { linkToSpan } from "./span-link.ts";
import { formatPublished } from "./when.ts";

interface Spoken {
  article: Article;
  quote: Quote;
}

const quotationsShown = 24;
const alreadySorted = new WeakMap<Catalogue, Map<string, Spoken[]>>();

/** The first quotations of a person by article, newest first, and the number of all. */
export function toQuotations(catalogue: Catalogue, { name }: Subject, path: string) {
  const spoken = name.kind === "person" ? (sortBySpeaker(catalogue).get(name.entry.id) ?? []) : [];
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

function sortBySpeaker(catalogue: Catalogue): Map<string, Spoken[]> {
  const known = alreadySorted.get(catalogue);
  if (known) return known;
  const sorted = new Map<string, Spoken[]>();
  for (const article of catalogue.articles) {
    for (const quote of article.record.quotes) {
      if (quote.speaker === undefined) continue;
      const spoken = sorted.get(quote.speaker) ?? [];
      spoken.push({ article, quote });
      sorted.set(quote.speaker, spoken);
    }
  }
  alreadySorted.set(catalogue, sorted);
  return sorted;
}
