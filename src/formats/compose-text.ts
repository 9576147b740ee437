/** A headline and other lines that a file keeps apart from the text of an article → one text, the headline first. */
import type { Span } from "../record/record.ts";
import type { ArticleText } from "./html/to-article-text.ts";

export type ComposedText = ArticleText & {
  /** The line that says the headline. */
  title?: Span;
};

/**
 * Puts lines above the text, but for those that it begins with anyway.
 *
 * @param title on one line.
 */
export function composeText(
  title: string | undefined,
  standfirst: string | undefined,
  body: ArticleText,
): ComposedText {
  const head = [title, standfirst].filter(
    (line) => line !== undefined && !opensWith(body.text, line),
  );
  const opening = head.map((line) => `${line}\n\n`).join("");
  const text = opening + body.text;
  const place = title === undefined ? undefined : placeOf(text, title);
  const { length } = opening;
  const structure = shift(body.structure, length).filter(({ start }) => start >= (place?.end ?? 0));
  return {
    text,
    structure: [...(place ? [{ kind: "heading" as const, depth: 1, ...place }] : []), ...structure],
    links: shift(body.links, length),
    styles: shift(body.styles, length),
    ...(place && { title: place }),
  };
}

/** Whether the text begins with a line, whatever its case and spaces. */
function opensWith(text: string, line: string): boolean {
  return foldLine(text.slice(0, 2 * line.length + 100)).startsWith(foldLine(line));
}

/** The first line, if it says the title and nothing else. */
function placeOf(text: string, title: string): Span | undefined {
  const end = text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
  return foldLine(text.slice(0, end)) === foldLine(title) ? { start: 0, end } : undefined;
}

function foldLine(line: string): string {
  return line.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function shift<S extends Span>(spans: readonly S[], by: number): S[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}
