/** The lines in which a paragraph stands in the file. */
import type { Span } from "../../record/record.ts";
import { lineBreak } from "./inline.ts";
import type { Leaf, Piece } from "./pieces.ts";

/** The pieces of a leaf, line by line. */
export function linesOf({ pieces }: Leaf, source: string): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] | undefined;
  let position = 0;
  for (const piece of pieces) {
    const endsHere = line && /[\n\r]/.test(source.slice(position, piece.start));
    position = piece.end;
    if (endsHere) line = undefined;
    if (piece.kind === lineBreak) {
      line = undefined;
      continue;
    }
    if (!line) lines.push((line = []));
    line.push(piece);
  }
  return lines;
}

/** A leaf of some of the pieces of another, with what is said of them. */
export function withPieces(leaf: Leaf, pieces: Piece[]): Leaf {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const isWithin = ({ start, end }: Span) =>
    first !== undefined && last !== undefined && start >= first.start && end <= last.end;
  return {
    ...leaf,
    pieces,
    links: leaf.links.filter(isWithin),
    styles: leaf.styles.filter(isWithin),
  };
}
