/** Links and styles of a paragraph, cut to its words. */
import type { Span } from "../../record/record.ts";

/** The spans within a text of some length, in order: of two that start together the longer first. */
export function clipSpans<S extends Span>(spans: readonly S[], length: number): S[] {
  return spans
    .map((span) => ({ ...span, end: Math.min(span.end, length) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
