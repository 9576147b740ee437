/** A first letter that is as high as several lines stands by itself in a PDF → it is put before its word. */
import type { Segment } from "./segment.ts";

/** Joins each such letter with the line beside its top; the lines beside it begin where it does. */
export function joinDropCaps(pieces: readonly Segment[]): Segment[] {
  const usual = findUsualSize(pieces);
  const caps = pieces.filter(({ text, size }) => size > usual * leastSize && letter.test(text));
  if (caps.length > mostCaps) return [...pieces];
  const joined = new Map<Segment, Segment>();
  for (const cap of caps) {
    const beside = pieces.filter((piece) => isBeside(piece, cap));
    const [first, ...below] = beside.toSorted((one, other) => one.y - other.y);
    if (!first || joined.has(first)) continue;
    joined.set(first, { ...first, left: cap.left, text: joinWord(cap.text, first.text) });
    for (const piece of below) joined.set(piece, { ...piece, left: cap.left });
    joined.set(cap, { ...cap, text: "" });
  }
  return pieces.map((piece) => joined.get(piece) ?? piece).filter(({ text }) => text !== "");
}

/** In sizes of the other letters. */
const leastSize = 1.7;
/** A page with more large letters is no page of text. */
const mostCaps = 40;
const letter = /^["“‘'«„]?\p{Lu}$/u;

/** The size in which most letters of the page are. */
function findUsualSize(pieces: readonly Segment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

function isBeside({ size, left, y }: Segment, cap: Segment): boolean {
  const gap = left - cap.right;
  const above = cap.y - y;
  return (
    size * 1.5 < cap.size &&
    gap > -0.15 * cap.size &&
    gap < 0.5 * cap.size &&
    above > -0.1 * cap.size &&
    above < 0.9 * cap.size
  );
}

/** "T" and "he" are one word; "A" and "long" are two, which the text's other words must tell. */
function joinWord(cap: string, rest: string): string {
  return mayBeWord.test(cap) ? `${cap} ${rest}` : cap + rest;
}

const mayBeWord = /[AÀEIOUYАВИІЙКОСУЯЗ]$/;
