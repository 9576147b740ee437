/** Articles → the moments at which they were published or which they mention, in order of time. */
import { compareText } from "../../text/compare-text.ts";
import type { DateExpression, Published, Span } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { sayReason } from "../shared/say-reason.ts";
import { type DisplayBlock, layOutBlocks, sentencesOf } from "../shared/lay-out-blocks.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { routes } from "../shared/routes.ts";
import { sentenceAround } from "../shared/sentence-around.ts";
import { formatInterval, type Interval } from "../../text/format-days.ts";
import { type Precision, precisionOf } from "./days.ts";

/** What the corpus has of one day, one period or one "some day between". */
export interface Moment extends Interval {
  /** Its id in the list. */
  anchor: string;
  words: string;
  precision: Precision;
  articles: PublishedArticle[];
  /** Those of one article follow each other. */
  sentences: DatedSentence[];
}

export interface PublishedArticle {
  article: Article;
  title: string;
  language: string | undefined;
  /** From the root of the site. */
  path: string;
  how: Published["how"];
  because: string[];
}

/** A date in the text, in its sentence. */
export interface DatedSentence {
  before: string;
  words: string;
  after: string;
  /** From the root of the site, with the anchor of the paragraph. */
  path: string;
  article: Article;
  how: DateExpression["how"];
  because: string;
}

/**
 * Collects the moments of articles, the earliest first; of those that begin on the same day the shortest.
 *
 * @param counts - Chooses sentences of the articles; by default all count.
 */
export function toMoments(
  articles: readonly Article[],
  counts: (article: Article, sentence: Span) => boolean = () => true,
): Moment[] {
  const moments = new Map<string, Moment>();
  const momentOf = ({ from, to }: Interval) => {
    const anchor = from === to ? from : `${from}.${to}`;
    const moment = moments.get(anchor) ?? {
      from,
      to,
      anchor,
      words: formatInterval({ from, to }),
      precision: precisionOf({ from, to }),
      articles: [],
      sentences: [],
    };
    moments.set(anchor, moment);
    return moment;
  };
  for (const article of articles) {
    const { published } = article.record;
    if (published) momentOf(published).articles.push(publicationOf(article, published));
    for (const { interval, around, sentence } of datesInSentences(article)) {
      if (counts(article, around)) momentOf(interval).sentences.push(sentence);
    }
  }
  return [...moments.values()].sort(earliestFirst);
}

const publications = new WeakMap<Article, PublishedArticle>();

/** Made once for an article, and not for each name in it. */
function publicationOf(article: Article, { how, because }: Published): PublishedArticle {
  const known = publications.get(article) ?? {
    article,
    title: article.record.title,
    language: foreignLanguage(article.record),
    path: routes.article(article.record.id),
    how,
    because: because.map(({ text }) => sayReason(text)),
  };
  publications.set(article, known);
  return known;
}

/** Orders moments by their first day; of those that begin on the same day the shortest comes first. */
export function earliestFirst(a: Interval, b: Interval): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}

interface DateInSentence {
  interval: Interval;
  /** Where the sentence is in the source. */
  around: Span;
  sentence: DatedSentence;
}

/** Found once for an article, and not for each name in it. */
const datesInSentences = memoizeByObject(findDatesInSentences);

function findDatesInSentences(article: Article): DateInSentence[] {
  const dates = article.record.dates.flatMap((date) =>
    date.from !== undefined && date.to !== undefined
      ? [{ date, interval: { from: date.from, to: date.to } }]
      : [],
  );
  let next = 0;
  return layOutBlocks(article).flatMap((displayBlock) => {
    while ((dates[next]?.date.start ?? Infinity) < displayBlock.block.start) next += 1;
    const within: typeof dates = [];
    for (let one = dates[next]; one && one.date.start < displayBlock.block.end; one = dates[next]) {
      within.push(one);
      next += 1;
    }
    if (within.length === 0) return [];
    const sentences = sentencesOf(article, displayBlock);
    return within.map(({ date, interval }) => {
      const around =
        sentences.find(({ start, end }) => start <= date.start && date.end <= end) ??
        displayBlock.block;
      return { interval, around, sentence: toSentence(article, { date, displayBlock, around }) };
    });
  });
}

function toSentence(
  article: Article,
  {
    date,
    displayBlock,
    around,
  }: { date: DateExpression; displayBlock: DisplayBlock; around: Span },
): DatedSentence {
  const { repairs, anchor } = displayBlock;
  return {
    ...sentenceAround(article.text, { words: date, sentence: around, repairs }),
    path: `${routes.article(article.record.id)}#${anchor}`,
    article,
    how: date.how,
    because: sayReason(date.because),
  };
}
