/** A block → its sentences. */
import type { Span } from "./record.ts";

/** In: the source text and a span of it. Out: the sentences in order; they cover all but blank space. */
export function findSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/\S[^.!?]*[.!?]*["”’]?/g)) {
    sentences.push({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    });
  }
  return sentences;
}
