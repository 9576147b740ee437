/**
 * Marks that note-taking programs such as Obsidian add to Markdown: `[[Kharkiv|the city]]`, `![[map.png]]`,
 * `==marked==`, `%%a comment%%`, and `^3fb0c1` at the end of a paragraph.
 */
import type { Link, Span, StyledWords } from "../../record/record.ts";
import { type Inline, type Piece, wordsOf } from "./pieces.ts";

/** Hides such marks among the words of a paragraph, and notes what the words between them are. */
export function readNoteMarks(inline: Inline, source: string): Inline {
  const words = inline.pieces.map((piece) => searchable(source, piece)).join("");
  if (!signs.some((sign) => words.includes(sign))) return inline;
  const marks: Marks = { hidden: [], links: [], marked: [] };
  findWikiLinks(words, marks);
  findHighlights(words, marks);
  findComments(words, marks);
  findBlockName(words, marks);
  const toSource = locate(inline.pieces, source);
  const links = marks.links.map(({ url, ...span }): Link => ({ ...toSource(span), url }));
  const styles = marks.marked.map((span): StyledWords => ({
    ...toSource(span),
    style: "highlighted",
  }));
  return {
    pieces: withoutHidden(inline.pieces, source, marks.hidden),
    links: [...inline.links, ...links],
    styles: [...inline.styles, ...styles],
  };
}

const signs = ["[[", "==", "%%", "^"];

/** Offsets in the words as shown. */
interface Marks {
  hidden: Span[];
  links: Link[];
  marked: Span[];
}

/** What was escaped, and code, are never part of a mark. */
function searchable(source: string, piece: Piece): string {
  const words = wordsOf(source, piece);
  return piece.literal ? "\uFFFC".repeat(words.length) : words;
}

/** `[[Target|shown]]`, `[[Target#Part]]`, `![[embedded]]` */
function findWikiLinks(words: string, { hidden, links }: Marks): void {
  for (let at = words.indexOf("[["); at >= 0; at = words.indexOf("[[", at + 2)) {
    const end = words.indexOf("]]", at);
    if (end < 0) return;
    const inner = words.slice(at + 2, end);
    if (inner.includes("[[")) continue;
    if (words[at - 1] === "!") {
      hidden.push({ start: at - 1, end: end + 2 });
      continue;
    }
    const shown = findShown(inner);
    const span = { start: at + 2 + shown.start, end: at + 2 + shown.end };
    hidden.push({ start: at, end: span.start }, { start: span.end, end: end + 2 });
    if (span.end > span.start) links.push({ ...span, url: inner.split("|")[0] ?? inner });
  }
}

/** The words behind the bar, or else the name without the part of the note. */
function findShown(inner: string): Span {
  const bar = inner.indexOf("|");
  if (bar >= 0) return { start: bar + 1, end: inner.length };
  const part = inner.indexOf("#");
  return part > 0 ? { start: 0, end: part } : { start: part + 1, end: inner.length };
}

/** `==marked==`: both marks, or none. */
function findHighlights(words: string, { hidden, marked }: Marks): void {
  let open: number | undefined;
  for (let at = words.indexOf("=="); at >= 0; at = words.indexOf("==", at + 2)) {
    if (words[at + 2] === "=" || words[at - 1] === "=") continue;
    if (open === undefined) {
      if ((words[at + 2] ?? " ").trim() !== "") open = at;
    } else if ((words[at - 1] ?? " ").trim() !== "") {
      hidden.push({ start: open, end: open + 2 }, { start: at, end: at + 2 });
      marked.push({ start: open + 2, end: at });
      open = undefined;
    }
  }
}

/** `%%a comment%%` */
function findComments(words: string, { hidden }: Marks): void {
  for (let at = words.indexOf("%%"); at >= 0; at = words.indexOf("%%", at)) {
    const end = words.indexOf("%%", at + 2);
    if (end < 0) return;
    hidden.push({ start: at, end: end + 2 });
    at = end + 2;
  }
}

/** ` ^3fb0c1` */
function findBlockName(words: string, { hidden }: Marks): void {
  const end = words.trimEnd().length;
  const start = words.lastIndexOf(" ^", end);
  if (start < 0) return;
  const name = words.slice(start + 2, end);
  if (/^[A-Za-z0-9-]{1,40}$/.test(name)) hidden.push({ start, end });
}

/** A function from spans in the words as shown to spans in the source. */
function locate(pieces: readonly Piece[], source: string): (span: Span) => Span {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += wordsOf(source, piece).length;
  }
  const at = (offset: number): number => {
    const index = starts.findLastIndex((start) => start <= offset);
    const piece = pieces[index];
    const inPiece = offset - (starts[index] ?? 0);
    if (!piece) return 0;
    return piece.text === undefined ? piece.start + inPiece : piece.start;
  };
  return ({ start, end }) => ({ start: at(start), end: at(end - 1) + 1 });
}

/** The pieces less what is hidden; a piece that is shown as something else is hidden whole or not at all. */
function withoutHidden(pieces: readonly Piece[], source: string, hidden: readonly Span[]): Piece[] {
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
