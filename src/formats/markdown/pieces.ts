/** What a reader sees of a Markdown text: stretches of the source, and the part that each plays. */
import { isBlank, trimSpan } from "../../text/lines.ts";
import type { Container, Link, Span, StyledWords } from "../../record/record.ts";
import type { StatedBlockKind } from "../article-source.ts";

/** A stretch of the source that is shown. All that is no piece is a mark, and hidden. */
export interface Piece extends Span {
  /** What is shown instead of the source's own characters. */
  text?: string;
  /** Why it is shown instead. */
  kind?: string;
  /** Code, or a sign that was escaped: never part of a mark. */
  literal?: boolean;
  /** A link that a reading program put behind the words: it leads back into the program. */
  program?: boolean;
}

/** The words of a paragraph, a heading or a cell. */
export interface Inline {
  pieces: Piece[];
  links: Link[];
  styles: StyledWords[];
}

/** A block without blocks in it: what becomes a line of the reading text. */
export interface Leaf extends Inline {
  kind: StatedBlockKind;
  depth?: number;
  rule?: string;
  within: readonly Container[];
}

/** The words a piece shows. */
export function wordsOf(source: string, { start, end, text }: Piece): string {
  return text ?? source.slice(start, end);
}

/** The words of several pieces as a reader sees them. */
export function wordsOfAll(source: string, pieces: readonly Piece[]): string {
  return pieces.map((piece) => wordsOf(source, piece)).join("");
}

/** From the first to the last character of pieces that is more than blank space. */
export function spanOf(source: string, pieces: readonly Piece[]): Span | undefined {
  const isVisible = (piece: Piece) => !isBlank(wordsOf(source, piece));
  const [first, last] = [pieces.find(isVisible), pieces.findLast(isVisible)];
  if (!first || !last) return undefined;
  return { start: trimmed(source, first).start, end: trimmed(source, last).end };
}

function trimmed(source: string, { start, end, text }: Piece): Span {
  return text === undefined ? trimSpan(source, { start, end }) : { start, end };
}

/** A block that is set aside as it stands. */
export function setAside(span: Span, rule: string, within: readonly Container[]): Leaf {
  const pieces = [{ start: span.start, end: span.end }];
  return { kind: "aside", rule, pieces, links: [], styles: [], within };
}
