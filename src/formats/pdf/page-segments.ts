/** The items of a page → segments: words that stand on one line without a wide gap between them. */
import type { PDFPageProxy } from "unpdf/pdfjs";

/** A stretch of a line. Positions are in points from the upper left corner of the page as a reader sees it. */
export interface Segment {
  page: number;
  text: string;
  left: number;
  right: number;
  /** Of the base line. */
  y: number;
  /** Of the letters. */
  size: number;
}

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
  return { segments: joinPieces(pieces), height };
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
  return rows.flatMap(joinRow);
}

/** How far base lines of one line may be apart, in sizes of the letters. */
const sameLine = 0.4;

function joinRow(row: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of row.toSorted((one, other) => one.left - other.left)) {
    const before = joined.at(-1);
    const gap = before ? piece.left - before.right : Infinity;
    if (!before || gap > piece.size * widestSpace) {
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

/** In sizes of the letters: a wider gap is that between two columns, a narrower one is none between words. */
const widestSpace = 1.5;
const narrowestSpace = 0.15;

/** Some programs make letters bold by printing them twice, a hair's breadth apart. */
function isPrintedTwice(before: Segment, piece: Segment): boolean {
  return (
    before.text.endsWith(piece.text) &&
    piece.right - before.right < piece.size * 0.2 &&
    piece.left < before.right - piece.size * 0.2
  );
}
