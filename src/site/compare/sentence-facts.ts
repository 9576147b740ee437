/** An article → its sentences, each with what the record holds of it: places, dates, figures, quotations. */
import type { Block, DateExpression, Figure, Mention, Quote, Span } from "../../corpus/record.ts";
import { findSentences } from "../../corpus/sentences.ts";
import type { Article } from "../catalogue.ts";
import { type PlacedBlock, placeBlocks } from "../placing.ts";

export interface SentenceFacts {
  span: Span;
  placed: PlacedBlock;
  words: string;
  places: Mention[];
  dates: DateExpression[];
  figures: Figure[];
  /** Those that begin in it. */
  quotes: Quote[];
  previous: SentenceFacts | undefined;
}

const kinds: ReadonlySet<Block["kind"]> = new Set(["title", "standfirst", "paragraph", "caption"]);

/** In: an article. Out: the sentences of its text and captions, in order. */
export function readSentences(article: Article): SentenceFacts[] {
  const { text, record } = article;
  const take = {
    dates: startTaking(record.dates),
    figures: startTaking(record.figures),
  };
  const sentences: SentenceFacts[] = [];
  for (const placed of placeBlocks(article)) {
    if (!kinds.has(placed.block.kind)) continue;
    const places = startTaking(
      placed.mentions.map(({ mention }) => mention).filter(({ kind }) => kind === "place"),
    );
    const quotes = startTaking(placed.quotes);
    for (const span of findSentences(text, placed.block)) {
      sentences.push({
        span,
        placed,
        words: text.slice(span.start, span.end),
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
