/** A paragraph of HTML, of a document or an exported file, before it is known what of it is text. */
import type { Link, Span, StyledWords } from "../../record/record.ts";

/** What a paragraph stands in. Paragraphs with the same `id` stand in the same one. */
export type Enclosure =
  | { kind: "quotation" | "code"; id: number }
  | { kind: "list"; id: number; item: number; ordered: boolean }
  | { kind: "table"; id: number; row: number; column: number; heading: boolean };

export interface Paragraph {
  /** Its words with blank space folded; `\n` where the source breaks the line. */
  text: string;
  kind: "heading" | "paragraph" | "caption";
  /** Of a heading, from 1. */
  depth?: number;
  /** What it stands in, outermost first. */
  within: Enclosure[];
  /** Spans count in `text`. */
  links: Link[];
  styles: StyledWords[];
  /** Of elements that it stands in or holds: names (`article`), classes (`.author`), ids and anchors (`#Body_0`). */
  marks: ReadonlySet<string>;
  /** Those of `marks` that no paragraph before it stands in. */
  begins: readonly string[];
  /** Where it stands in the decoded text of the file. */
  at: Span;
}

/** A paragraph as far as it becomes text. */
export type TextParagraph = Pick<Paragraph, "text" | "kind"> &
  Partial<Pick<Paragraph, "depth" | "within" | "links" | "styles">>;

/** A place in a text that has grown at its start by so many characters. */
export function shiftSpan<Place extends Span>(place: Place, by: number): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** How much of a paragraph is bold from its start on. */
export function boldStart({ styles }: Pick<Paragraph, "styles">): number {
  let end = 0;
  for (const span of styles) {
    if (span.style !== "strong") continue;
    if (span.start > end) break;
    end = Math.max(end, span.end);
  }
  return end;
}
