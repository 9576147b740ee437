/** Text → what a reader sees of it: invisible characters, kinds of hyphens, quotation marks and spaces make no difference. */
import type { Span } from "../../record/record.ts";

export interface FoldedText {
  text: string;
  /** A span of the folded text → the span of the original that it comes from. */
  toOriginal(span: Span): Span;
}

/**
 * Folds a text: Unicode NFKC, lower case, single spaces, plain hyphens and quotation marks.
 *
 * @param lineEndHyphen what becomes of a hyphen at the end of a line: "" joins the word, "-" keeps the hyphen.
 */
export function foldForReaders(text: string, lineEndHyphen: "" | "-"): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index, groups = {} } of text.matchAll(piece)) {
    const folded = foldPiece(found, groups, lineEndHyphen);
    parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return {
    text: parts.join(""),
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: ends[end - 1] ?? starts[start] ?? text.length,
    }),
  };
}

function foldPiece(
  found: string,
  { broken, hyphen, space, single, double, invisible }: Record<string, string | undefined>,
  lineEndHyphen: "" | "-",
): string {
  if (broken !== undefined) return lineEndHyphen;
  if (hyphen !== undefined) return "-";
  if (space !== undefined) return " ";
  if (single !== undefined) return "'";
  if (double !== undefined) return '"';
  if (invisible !== undefined) return "";
  return found.replace(hidden, "").normalize("NFKC").toLowerCase();
}

/**
 * The pieces that are folded as one: a hyphen with the line end after it, a run of blank space, a letter
 * with its combining marks, any other character.
 */
const piece =
  /(?<broken>[-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D][^\S\r\n]{0,40}(?:\r\n|[\r\n\u2028\u2029])\s{0,40}(?=\p{L}))|(?<hyphen>[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D])|(?<invisible>\p{DI}|\p{Cf}|(?!\s)\p{Cc})|(?<space>\s[\s\p{Cf}]*)|(?<single>['‘’‚‛ʼʹ`´′＇])|(?<double>["“”„‟«»″＂])|\P{M}[\p{M}\p{DI}\p{Cf}]*|\p{M}/gsu;

/** What lies between a letter and its marks and is not seen. */
const hidden = /[\p{DI}\p{Cf}]/gu;
