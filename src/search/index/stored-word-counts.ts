/** The words of articles → how many there are, in the form in which the index stores it. */
import { packNumber } from "../../text/packing.ts";
import type { StoredWordCounts } from "../index-format.ts";
import type { ArticleWords } from "./article-words.ts";

export interface WordCounts {
  title: number;
  text: number;
  publisher: string | undefined;
  /** Positions of the captions in the text, as `findPositions` counts them. */
  captions: { start: number; length: number }[];
}

/** Counts the words of one article. */
export function toWordCounts(
  { title, paragraphs, captions }: ArticleWords,
  publisher: string | undefined,
): WordCounts {
  const counts: WordCounts = { title: title.length, text: 0, publisher, captions: [] };
  let start = 0;
  for (const [number, { length }] of paragraphs.entries()) {
    if (captions.includes(number)) counts.captions.push({ start, length });
    counts.text += length;
    start += length + 1;
  }
  return counts;
}

/** @param articles in the order of their numbers */
export function toStoredWordCounts(articles: readonly WordCounts[]): StoredWordCounts {
  const named = articles.flatMap(({ publisher }) => publisher ?? []);
  const publishers = [...new Set(named)].sort();
  const numbers = new Map(publishers.map((publisher, number) => [publisher, number + 1]));
  const packed = articles.map(({ title, text, publisher, captions }) => {
    const number = publisher === undefined ? 0 : (numbers.get(publisher) ?? 0);
    return [title, text, number, captions.length].map(packNumber).join("") + packSpans(captions);
  });
  return { publishers, articles: packed.join("") };
}

function packSpans(spans: WordCounts["captions"]): string {
  let end = 0;
  return spans
    .map(({ start, length }) => {
      const since = start - end;
      end = start + length;
      return packNumber(since) + packNumber(length);
    })
    .join("");
}
