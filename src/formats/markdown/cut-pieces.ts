/** Stretches of the words that pieces show, from the first to the last, and the source. */
import type { Span } from "../../record/record.ts";
import { countBefore } from "../../text/count-before.ts";
import { type Piece, wordsOf } from "./pieces.ts";

/** Makes a function that turns a span of the words as shown into one of the source. */
export function locateWords(pieces: readonly Piece[], source: string): (span: Span) => Span {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += wordsOf(source, piece).length;
  }
  const locate = (offset: number): number => {
    const index = countBefore(starts, (start) => start <= offset) - 1;
    const piece = pieces[index];
    if (!piece) return 0;
    return piece.text === undefined ? piece.start + offset - (starts[index] ?? 0) : piece.start;
  };
  return ({ start, end }) => ({ start: locate(start), end: locate(end - 1) + 1 });
}

/**
 * Leaves out some of the words.
 *
 * @param hidden Spans in the words as shown. A piece that is shown as something else is left out whole
 * or not at all.
 */
export function withoutWords(
  pieces: readonly Piece[],
  source: string,
  hidden: readonly Span[],
): Piece[] {
  const cuts = hidden.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let offset = 0;
  return pieces.flatMap((piece) => {
    const from = offset;
    offset += wordsOf(source, piece).length;
    const kept: Piece[] = [];
    let position = from;
    for (let cut = cuts[next]; cut && cut.start < offset; cut = cuts[next]) {
      if (cut.start > position) kept.push(cutPiece(piece, position - from, cut.start - from));
      position = Math.max(position, Math.min(cut.end, offset));
      if (cut.end > offset) break;
      next += 1;
    }
    if (position < offset) kept.push(cutPiece(piece, position - from, offset - from));
    return kept;
  });
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  if (piece.text !== undefined) return piece;
  return { ...piece, start: piece.start + from, end: piece.start + to };
}
