/** All direct speech of the corpus: each passage once, whoever else prints the same text. */
import { fold } from "../../text/fold.ts";
import type { Quote } from "../../record/record.ts";
import { copiesOf, textOf } from "../copies/copies.ts";
import type { Article, CorpusIndex } from "../shared/corpus-index.ts";
import { displaySpan } from "../shared/lay-out-blocks.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { bareWords } from "../shared/quotations.ts";

export interface Quotation {
  article: Article;
  quote: Quote;
  /** Without the outer marks. */
  words: string;
  /** How many copies of the article print it as well. */
  copies: number;
}

/** Those that a speaker is named for, and the others; both in the order of the corpus. */
export const listQuotations = memoizeByObject((corpus: CorpusIndex) => {
  const first = new Map<string, Quotation>();
  const all: Quotation[] = [];
  for (const article of earliestFirst(corpus)) {
    for (const quotation of quotationsOf(article)) {
      const key = `${textOf(article)} ${quotation.quote.speaker ?? ""} ${fold(quotation.words)}`;
      const known = first.get(key);
      if (!known) first.set(key, quotation);
      if (known && known.article !== article) known.copies += 1;
      else all.push(quotation);
    }
  }
  const byArticle = Map.groupBy(all, ({ article }) => article);
  const ordered = corpus.articles.flatMap((article) => byArticle.get(article) ?? []);
  return {
    spoken: ordered.filter(({ quote }) => quote.speaker !== undefined),
    unattributed: ordered.filter(({ quote }) => quote.speaker === undefined),
  };
});

/** The articles; of copies of a text the earliest comes first. */
function earliestFirst(corpus: CorpusIndex): Article[] {
  const seen = new Set<Article>();
  for (const article of corpus.articles) {
    if (seen.has(article)) continue;
    for (const copy of copiesOf(corpus, article)) seen.add(copy);
    seen.add(article);
  }
  return [...seen];
}

function quotationsOf(article: Article): Quotation[] {
  return article.record.quotes.map((quote) => ({
    article,
    quote,
    words: bareWords(displaySpan(article.text, quote, article.record.repairs)),
    copies: 0,
  }));
}
