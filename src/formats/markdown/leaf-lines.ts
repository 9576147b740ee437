/** The lines in which a paragraph stands in the file. */
import type { Span } from "../../record/record.ts";
import { lineBreak } from "../../text/mend/format-marks.ts";
import type { Leaf, Piece } from "./pieces.ts";

/** The pieces of a leaf, line by line. */
export function linesOf({ pieces }: Leaf, source: string): Piece[][] {
  const lines: Piece[][] = [[]];
  let position = pieces[0]?.start ?? 0;
  for (const piece of pieces) {
    const isBreak = piece.kind === lineBreak;
    if (isBreak || lineEnd.test(source.slice(position, piece.start))) lines.push([]);
    if (!isBreak) lines.at(-1)?.push(piece);
    position = piece.end;
  }
  return lines.filter((line) => line.length > 0);
}

const lineEnd = /[\n\r]/;

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
