/** The items of a page → segments: words that stand on one line without a wide gap between them. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import { joinDropCaps } from "./drop-caps.ts";
import type { Segment } from "./segment.ts";

export interface PageSegments {
  /** From the top down. */
  segments: Segment[];
  height: number;
}

/** Reads a page. Words that run upwards or aslant are no lines of its text: they come last. */
export async function readSegments(page: PDFPageProxy): Promise<PageSegments> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, x, y] = multiply(transform, item.transform);
    const size = Math.hypot(c, d);
    const isLevel = Math.abs(b) < Math.abs(a) * 0.1 && size > 0;
    const piece: Segment = {
      page: page.pageNumber,
      text: item.str.normalize("NFC"),
      left: x,
      right: x + item.width,
      y,
      size,
    };
    return isLevel ? [piece] : [];
  });
  return { segments: joinPieces(joinDropCaps(pieces)), height };
}

type Matrix = [a: number, b: number, c: number, d: number, x: number, y: number];

/** The matrix that does `inner` and then `outer`. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = outer;
  const [e = 1, f = 0, g = 0, h = 1, i = 0, j = 0] = inner;
  return [
    a * e + c * f,
    b * e + d * f,
    a * g + c * h,
    b * g + d * h,
    a * i + c * j + x,
    b * i + d * j + y,
  ];
}

/** Groups pieces by their base line and joins those that stand close together. */
function joinPieces(pieces: readonly Segment[]): Segment[] {
  const rows: Segment[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y < Math.min(piece.size, first.size) * sameLine)
      row.push(piece);
    else rows.push([piece]);
  }
  const sorted = rows.map((row) => row.toSorted((one, other) => one.left - other.left));
  const isGutter = findGutters(sorted);
  return sorted.flatMap((row) => joinRow(row, isGutter));
}

/** How far base lines of one line may be apart, in sizes of the letters. */
const sameLine = 0.4;

function joinRow(
  row: readonly Segment[],
  isGutter: (left: number, right: number) => boolean,
): Segment[] {
  const joined: Segment[] = [];
  for (const piece of row) {
    const before = joined.at(-1);
    const gap = before ? piece.left - before.right : Infinity;
    const isWide = gap > piece.size * narrowestGutter;
    if (
      !before ||
      gap > piece.size * widestSpace ||
      (isWide && isGutter(before.right, piece.left))
    ) {
      joined.push({ ...piece });
      continue;
    }
    if (isPrintedTwice(before, piece)) continue;
    const isApart =
      gap > piece.size * narrowestSpace && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    before.text += isApart ? ` ${piece.text}` : piece.text;
    before.right = Math.max(before.right, piece.right);
    before.size = Math.max(before.size, piece.size);
  }
  return joined.map((segment) => ({
    ...segment,
    text: segment.text.replaceAll(/\s+/g, " ").trim(),
  }));
}

/**
 * Where columns are set close together, the gap between them is hardly wider than one between words: it is
 * told by standing at one place in many rows.
 *
 * @returns whether a gap from one position to another is between two columns.
 */
function findGutters(rows: readonly (readonly Segment[])[]) {
  const gaps = new Map<number, number>();
  const words = new Map<number, number>();
  for (const row of rows) {
    let right: number | undefined;
    for (const piece of row) {
      if (right !== undefined && piece.left - right > piece.size * narrowestGutter)
        countPoints(gaps, right, piece.left);
      countPoints(words, piece.left, piece.right);
      right = Math.max(right ?? piece.right, piece.right);
    }
  }
  return (left: number, right: number): boolean => {
    const middle = Math.round((left + right) / 2);
    const rowsApart = gaps.get(middle) ?? 0;
    return rowsApart >= fewestRows && rowsApart > 3 * (words.get(middle) ?? 0);
  };
}

/** A gap of a column takes this many rows at least. */
const fewestRows = 5;
/** In points: no page is wider. */
const widestPage = 20_000;

/** Adds one to each whole point between two positions. */
function countPoints(counts: Map<number, number>, from: number, to: number): void {
  const end = Math.min(Math.floor(to), widestPage);
  for (let point = Math.max(Math.ceil(from), -widestPage); point <= end; point += 1)
    counts.set(point, (counts.get(point) ?? 0) + 1);
}

/** In sizes of the letters: a wider gap is that between two columns, a narrower one is none between words. */
const widestSpace = 1.5;
/** Between columns that are set close together. */
const narrowestGutter = 0.7;
const narrowestSpace = 0.15;

/** Some programs make letters bold by printing them twice, a hair's breadth apart. */
function isPrintedTwice(before: Segment, piece: Segment): boolean {
  return (
    before.text.endsWith(piece.text) &&
    piece.right - before.right < piece.size * 0.2 &&
    piece.left < before.right - piece.size * 0.2
  );
}
