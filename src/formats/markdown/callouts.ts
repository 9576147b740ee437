/** `> [!note] A heading`: the mark of a callout, as Obsidian and GitHub write it, is not shown. */
import { linesOf, withPieces } from "./leaf-lines.ts";
import { type Leaf, wordsOfAll } from "./pieces.ts";

/** The leaves of a quotation without the mark of a callout; the words behind the mark stand by themselves. */
export function readCallout(leaves: readonly Leaf[], source: string): Leaf[] {
  const [first, ...others] = leaves;
  if (first?.kind !== "paragraph") return [...leaves];
  const [opening = [], ...lines] = linesOf(first, source);
  const length = markLength(wordsOfAll(source, opening));
  const [piece, ...pieces] = opening;
  if (length === 0 || !piece || piece.end - piece.start < length) return [...leaves];
  const title = withPieces(first, [{ ...piece, start: piece.start + length }, ...pieces]);
  return [title, withPieces(first, lines.flat()), ...others];
}

/** "[!warning]- Note" → 11; 0 if it is no callout. */
function markLength(words: string): number {
  return /^\[![A-Za-z-]{1,30}\][+-]?/.exec(words)?.[0].length ?? 0;
}
