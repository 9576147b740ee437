/** An article → its sentences, each with its places, dates, figures and quotations. */
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
  type DisplayBlock,
  layOutBlocks,
  sentencesOf,
} from "../shared/lay-out-blocks.ts";
import { countStartingBefore } from "../../text/count-before.ts";

export interface SentenceFacts {
  span: Span;
  displayBlock: DisplayBlock;
  /** As they are shown. */
  words: string;
  /** The words of any span of its block, as they are shown. */
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
 * Lists the sentences of the text and the captions, in order. Left out are blocks that hold no figure, no
 * quotation and no date and do not stand right before one that does.
 */
export function readSentences(article: Article): SentenceFacts[] {
  const { text, record } = article;
  const dates = sliceInOrder(record.dates);
  const figures = sliceInOrder(record.figures);
  const sentences: SentenceFacts[] = [];
  const blocks = layOutBlocks(article).filter(({ block }) => kinds.has(block.kind));
  const isNeeded = blocks.map((displayBlock) => holdsFacts(record, displayBlock));
  for (const [index, displayBlock] of blocks.entries()) {
    if (!isNeeded[index] && !isNeeded[index + 1]) continue;
    const places = sliceInOrder(
      displayBlock.mentions.map(({ mention }) => mention).filter(({ kind }) => kind === "place"),
    );
    const quotes = sliceInOrder(displayBlock.quotes);
    for (const span of sentencesOf(article, displayBlock)) {
      sentences.push({
        span,
        displayBlock,
        words: displaySpan(text, span, displayBlock.repairs),
        read: (part) => displaySpan(text, part, displayBlock.repairs),
        places: places(span),
        dates: dates(span),
        figures: figures(span),
        quotes: quotes(span),
        previous: sentences.at(-1),
      });
    }
  }
  return sentences;
}

/** Reads the words of a sentence right before a span, as they are shown. */
export function wordsBefore({ read, span }: SentenceFacts, { start }: Span): string {
  return read({ start: Math.max(span.start, start - maxContext), end: start });
}

/** Reads the words of a sentence right after a span, as they are shown. */
export function wordsAfter({ read, span }: SentenceFacts, { end }: Span): string {
  return read({ start: end, end: Math.min(span.end, end + maxContext) });
}

/** Reads the words between two spans, as they are shown. */
export function wordsBetween({ read }: SentenceFacts, from: Span, to: Span): string {
  return read({ start: from.end, end: Math.min(to.start, from.end + maxContext) });
}

/** Characters of the source: no rule looks farther. */
const maxContext = 400;

function holdsFacts({ figures, dates }: ArticleRecord, { block, quotes }: DisplayBlock): boolean {
  return quotes.length > 0 || startsIn(figures, block) || startsIn(dates, block);
}

function startsIn(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[countStartingBefore(spans, start)]?.start ?? Infinity) < end;
}

/**
 * Prepares to slice spans by where they start.
 *
 * @param spans - In order.
 * @returns A function to be called with one stretch of text after the other.
 */
function sliceInOrder<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((spans[next]?.start ?? Infinity) < end) next += 1;
    return spans.slice(first, next);
  };
}
