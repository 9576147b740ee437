/** Articles → the moments they were published at or tell of, in order of time. */
import type { DateExpression, Published, Span } from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { type PlacedBlock, placeBlocks, sentencesOf } from "../shared/lay-out-blocks.ts";
import { routes } from "../shared/routes.ts";
import { sentenceAround } from "../shared/sentence-around.ts";
import { formatInterval } from "../shared/when.ts";
import { type Interval, type Precision, precisionOf } from "./days.ts";

/** All that the corpus has of one day, one period or one "between". */
export interface Moment extends Interval {
  /** The id of its place in the list. */
  anchor: string;
  words: string;
  precision: Precision;
  articles: PublishedArticle[];
  /** Those of one article follow each other. */
  sentences: DatedSentence[];
}

export interface PublishedArticle {
  title: string;
  language: string | undefined;
  /** In dist/. */
  path: string;
  how: Published["how"];
  because: string[];
}

/** A date in the text, in its sentence. */
export interface DatedSentence {
  before: string;
  words: string;
  after: string;
  /** In dist/, with the paragraph. */
  path: string;
  article: string;
  language: string | undefined;
  how: DateExpression["how"];
  because: string;
}

/**
 * In: articles, and which of their sentences count (all, if it is not said).
 * Out: their moments, earliest first, and at the same start the shorter first.
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
    const { published, title, id } = article.record;
    if (published) {
      const because = published.because.map(({ text }) => text);
      const path = routes.article(id);
      momentOf(published).articles.push({
        title,
        language: foreignLanguage(article.record),
        path,
        how: published.how,
        because,
      });
    }
    for (const { interval, around, sentence } of datedSentences(article)) {
      if (counts(article, around)) momentOf(interval).sentences.push(sentence);
    }
  }
  return [...moments.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

interface Dated {
  interval: Interval;
  /** Where the sentence is in the source. */
  around: Span;
  sentence: DatedSentence;
}

const alreadyFound = new WeakMap<Article, Dated[]>();

/** Found once for each article: many names ask for their own. */
function datedSentences(article: Article): Dated[] {
  const known = alreadyFound.get(article);
  if (known) return known;
  const found = findDatedSentences(article);
  alreadyFound.set(article, found);
  return found;
}

function findDatedSentences(article: Article): Dated[] {
  const dates = article.record.dates.flatMap((date) =>
    date.from !== undefined && date.to !== undefined
      ? [{ date, interval: { from: date.from, to: date.to } }]
      : [],
  );
  let next = 0;
  return placeBlocks(article).flatMap((placed) => {
    while ((dates[next]?.date.start ?? Infinity) < placed.block.start) next += 1;
    const within: typeof dates = [];
    for (let one = dates[next]; one && one.date.start < placed.block.end; one = dates[next]) {
      within.push(one);
      next += 1;
    }
    if (within.length === 0) return [];
    const sentences = sentencesOf(article, placed);
    return within.map(({ date, interval }) => {
      const around =
        sentences.find(({ start, end }) => start <= date.start && date.end <= end) ?? placed.block;
      return { interval, around, sentence: toSentence(article, { date, placed, around }) };
    });
  });
}

function toSentence(
  { text, record }: Article,
  { date, placed, around }: { date: DateExpression; placed: PlacedBlock; around: Span },
): DatedSentence {
  return {
    ...sentenceAround(text, { words: date, sentence: around, repairs: placed.repairs }),
    path: `${routes.article(record.id)}#${placed.anchor}`,
    article: record.title,
    language: foreignLanguage(record),
    how: date.how,
    because: date.because,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
