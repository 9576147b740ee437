/** Leaves → what they say of the source: its blocks, and which of its characters are marks. */
import { append } from "../../text/long-lists.ts";
import type { Repair, Span } from "../../record/record.ts";
import { formatMark } from "../../text/mend/format-marks.ts";
import type { StatedBlock } from "../article-source.ts";
import { type Leaf, type Piece, spanOf } from "./pieces.ts";
import { splitLines } from "./text-pieces.ts";

/** The part of a file that its marks describe. */
export interface MarkedUpPart {
  structure: StatedBlock[];
  markup: Repair[];
}

/**
 * All that is no piece of a leaf is a mark and hidden, so that in the reading text each leaf is one line.
 *
 * @param leaves In order. What shows nothing is left out.
 */
export function toMarkedUpPart(source: string, leaves: readonly Leaf[]): MarkedUpPart {
  const structure: StatedBlock[] = [];
  const markup: Repair[] = [];
  let position = 0;
  for (const leaf of leaves) {
    const { start, end } = spanOf(source, leaf.pieces) ?? {};
    if (start === undefined || end === undefined || start < position) continue;
    append(markup, hideBetween(source, { start: position, end: start }));
    append(markup, hideWithin(source, leaf.pieces, { start, end }));
    structure.push({ ...toBlock(leaf), start, end });
    position = end;
  }
  append(markup, hideBetween(source, { start: position, end: source.length }));
  return { structure, markup };
}

function toBlock({ kind, depth, rule, within }: Leaf): Omit<StatedBlock, "start" | "end"> {
  if (kind === "aside" || kind === "frontMatter") return { kind, ...(rule && { rule }) };
  return { kind, ...(depth && { depth }), ...(within.length > 0 && { within: [...within] }) };
}

/** Marks between two leaves. Where both stand on one line, a line end comes between them. */
function hideBetween(source: string, gap: Span): Repair[] {
  if (gap.start >= gap.end) return [];
  const lines = splitLines(source, gap);
  if (lines.length === 1 && gap.start > 0 && gap.end < source.length) return [mark(gap, "\n")];
  return lines
    .map(({ start, end }, index) => {
      const words = source.slice(start, end);
      const touchesLeaf = index === lines.length - 1 && end < source.length;
      return {
        start: end - words.trimStart().length,
        end: touchesLeaf ? end : start + words.trimEnd().length,
      };
    })
    .filter(({ start, end }) => source.slice(start, end).trim() !== "")
    .map((span) => mark(span, ""));
}

/** Marks between the words of a leaf, and what is shown in place of some. A line end that means nothing is a space. */
function hideWithin(source: string, pieces: readonly Piece[], leaf: Span): Repair[] {
  const markup: Repair[] = [];
  let position = leaf.start;
  for (const { text, kind, ...piece } of pieces) {
    const [start, end] = [Math.max(piece.start, position), Math.min(piece.end, leaf.end)];
    if (start >= end) continue;
    if (start > position) markup.push(hideGap(source, { start: position, end: start }));
    if (text === undefined) append(markup, hideLineEnds(source, { start, end }));
    else
      markup.push({ start, end, kind: kind ?? formatMark, text: text.replace(otherLineEnd, " ") });
    position = end;
  }
  return markup;
}

/** What ends a line for Unicode but not for Markdown is a space within the one line of a leaf. */
function hideLineEnds(source: string, { start, end }: Span): Repair[] {
  return [...source.slice(start, end).matchAll(otherLineEnd)].map(({ 0: words, index }) =>
    mark({ start: start + index, end: start + index + words.length }, " "),
  );
}

const otherLineEnd = /[\v\f\u0085\u2028\u2029]+/g;

function hideGap(source: string, gap: Span): Repair {
  if (!lineEnd.test(source.slice(gap.start, gap.end))) return mark(gap, "");
  const [before, after] = [
    source.slice(gap.start - 2, gap.start),
    source.slice(gap.end, gap.end + 1),
  ];
  const isOne =
    hyphenated.test(before) || (wordless.test(before.slice(-1)) && wordless.test(after));
  return mark(gap, isOne ? "" : " ");
}

const lineEnd = /[\n\r]/;

/** `well-` at the end of a line */
const hyphenated = /\p{L}-$/u;

/** Scripts that put no space between words. */
const wordless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]/u;

function mark(span: Span, text: string): Repair {
  return { ...span, kind: formatMark, text };
}
