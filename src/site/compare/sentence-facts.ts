/** An article → its sentences, each with what the record holds of it: places, dates, figures, quotations. */
import { firstAfter } from "../../reading/quotes/speaker.ts";
import type {
  ArticleRecord,
  Block,
  DateExpression,
  Figure,
  Mention,
  Quote,
  Span,
} from "../../record/record.ts";
import type { Article } from "../shared/corpus-index.ts";
import {
  displaySpan,
  type PlacedBlock,
  placeBlocks,
  sentencesOf,
} from "../shared/lay-out-blocks.ts";

export interface SentenceFacts {
  span: Span;
  placed: PlacedBlock;
  /** As displayed. */
  words: string;
  /** A span of its block as displayed. */
  read(part: Span): string;
  places: Mention[];
  dates: DateExpression[];
  figures: Figure[];
  /** Those that begin in it. */
  quotes: Quote[];
  previous: SentenceFacts | undefined;
}

const kinds: ReadonlySet<Block["kind"]> = new Set(["title", "standfirst", "paragraph", "caption"]);

/**
 * In: an article. Out: the sentences of its text and captions, in order; only of blocks that hold a
 * figure, a quotation or a date, or stand before one.
 */
export function readSentences(article: Article): SentenceFacts[] {
  const { text, record } = article;
  const take = {
    dates: startTaking(record.dates),
    figures: startTaking(record.figures),
  };
  const sentences: SentenceFacts[] = [];
  const blocks = placeBlocks(article).filter(({ block }) => kinds.has(block.kind));
  const isNeeded = blocks.map((placed) => tells(record, placed));
  for (const [index, placed] of blocks.entries()) {
    if (!isNeeded[index] && !isNeeded[index + 1]) continue;
    const places = startTaking(
      placed.mentions.map(({ mention }) => mention).filter(({ kind }) => kind === "place"),
    );
    const quotes = startTaking(placed.quotes);
    for (const span of sentencesOf(article, placed)) {
      sentences.push({
        span,
        placed,
        words: displaySpan(text, span, placed.repairs),
        read: (part) => displaySpan(text, part, placed.repairs),
        places: places(span),
        dates: take.dates(span),
        figures: take.figures(span),
        quotes: quotes(span),
        previous: sentences.at(-1),
      });
    }
  }
  return sentences;
}

/** The displayed words of its sentence right before a span. */
export function wordsBefore({ read, span }: SentenceFacts, { start }: Span): string {
  return read({ start: Math.max(span.start, start - nearby), end: start });
}

/** The displayed words of its sentence right behind a span. */
export function wordsAfter({ read, span }: SentenceFacts, { end }: Span): string {
  return read({ start: end, end: Math.min(span.end, end + nearby) });
}

/** The displayed words between two spans, as far as they matter. */
export function wordsBetween({ read }: SentenceFacts, from: Span, to: Span): string {
  return read({ start: from.end, end: Math.min(to.start, from.end + nearby) });
}

/** Characters of the source; no rule looks at more of what is displayed. */
const nearby = 400;

function tells({ figures, dates }: ArticleRecord, { block, quotes }: PlacedBlock): boolean {
  return quotes.length > 0 || startsIn(figures, block) || startsIn(dates, block);
}

function startsIn(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstAfter(spans, start)]?.start ?? Infinity) < end;
}

/** In: spans in order. Out: a function that gives those that start in a stretch; asked in order. */
function startTaking<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((spans[next]?.start ?? Infinity) < end) next += 1;
    return spans.slice(first, next);
  };
}
