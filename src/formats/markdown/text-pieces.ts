/** The words of one text node → where they stand in the source, without escapes and marks of line starts. */
import { decodeHTMLStrict } from "entities";
import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../record/record.ts";
import { type Piece, wordsOf, wordsOfAll } from "./pieces.ts";

/**
 * Lays the value of a text node, line by line, on the source it was read from.
 *
 * @example `AT\&T said\n> that` with the value "AT&T said\nthat" → `AT`, `&T said`, `that`
 */
export function findTextPieces(source: string, span: Span, value: string): Piece[] {
  const values = value.split(lineEnd);
  const lines = splitLines(source, span);
  if (values.length !== lines.length) return [{ ...span, text: values.join(" ") }];
  return lines.flatMap((line, index) => {
    const shown = values[index] ?? "";
    if (shown === "") return [];
    const isLast = index === lines.length - 1;
    const end = isLast ? line.end : line.start + withoutBlankEnd(source, line).length;
    const pieces = keepEnd(readPieces(source, { start: line.start, end }), shown.length, source);
    const fits = wordsOfAll(source, pieces) === shown;
    return fits ? pieces.map((piece) => readCodePage(source, piece)) : [{ ...line, text: shown }];
  });
}

/** The line ends of Markdown. */
const lineEnd = /\r\n|\n|\r/;

/** The lines of a stretch of text, without their ends. */
export function splitLines(source: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let position = start;
  for (const words of source.slice(start, end).split(lineEnd)) {
    lines.push({ start: position, end: position + words.length });
    position += words.length;
    position += source.startsWith("\r\n", position) ? 2 : 1;
  }
  return lines;
}

function withoutBlankEnd(source: string, { start, end }: Span): string {
  let length = end - start;
  while (length > 0 && " \t".includes(source[start + length - 1] ?? "")) length -= 1;
  return source.slice(start, start + length);
}

/** One line: plain words, the sign behind each backslash, the character that each reference means. */
function readPieces(source: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let plain = start;
  for (let at = start; at < end; at += 1) {
    const mark = readMark(source, at, end);
    if (!mark) continue;
    if (at > plain) pieces.push({ start: plain, end: at });
    pieces.push(mark);
    plain = mark.end;
    at = mark.end - 1;
  }
  if (end > plain) pieces.push({ start: plain, end });
  return pieces;
}

/** `\*` or `&amp;` at a position. */
function readMark(source: string, at: number, end: number): Piece | undefined {
  const sign = source[at];
  if (sign === "\\" && at + 1 < end && decodeString(source.slice(at, at + 2)).length === 1)
    return { start: at + 1, end: at + 2, literal: source[at + 1] !== "|" };
  if (sign !== "&") return undefined;
  const length = source.slice(at, Math.min(end, at + longestReference)).indexOf(";") + 1;
  const written = source.slice(at, at + length);
  const text = decodeString(written);
  if (text === written) return undefined;
  return { start: at, end: at + length, text, literal: true };
}

/** `&CounterClockwiseContourIntegral;` */
const longestReference = 40;

/** The last characters of a line: what stands before them are marks, such as `> `. */
function keepEnd(pieces: readonly Piece[], length: number, source: string): Piece[] {
  let surplus = wordsOfAll(source, pieces).length - length;
  return pieces.flatMap((piece) => {
    const own = wordsOf(source, piece).length;
    const dropped = Math.min(surplus, own);
    surplus -= dropped;
    if (dropped === own) return [];
    return [{ ...piece, start: piece.start + dropped }];
  });
}

/** `&#150;` is no character; who writes it means the dash of windows-1252, and browsers show that. */
function readCodePage(source: string, piece: Piece): Piece {
  if (piece.text !== "\uFFFD") return piece;
  return { ...piece, text: decodeHTMLStrict(source.slice(piece.start, piece.end)) };
}
