/** Lines of all pages → paragraphs. A paragraph may run on in the next column, or on the next page. */
import type { PageLine } from "./order-columns.ts";

export interface PdfParagraph {
  /** Words broken at the end of a line have their hyphen and the line end; other line ends are spaces. */
  text: string;
  /** Of the letters, in points. */
  size: number;
}

/** Joins lines. */
export function joinLines(lines: readonly PageLine[]): PdfParagraph[] {
  const pitch = findPitch(lines);
  const broken = lines.filter(({ text }, index) => isBroken(text, lines[index + 1]?.text ?? ""));
  const paragraphs: PdfParagraph[] = [];
  let before: PageLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (!open || !before || beginsParagraph(line, before, pitch)) {
      paragraphs.push({ text: line.text, size: line.size });
    } else open.text = join(open.text, line.text, broken.length >= fewestBroken);
    before = line;
  }
  return paragraphs;
}

/** The usual distance between lines, in sizes of the letters. */
function findPitch(lines: readonly PageLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || !isBelow(line, before) || before.size !== line.size) return [];
    return [(line.y - before.y) / line.size];
  });
  return distances.toSorted((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 1.2;
}

function isBelow(line: PageLine, before: PageLine): boolean {
  return line.page === before.page && line.column === before.column && line.y > before.y;
}

function beginsParagraph(line: PageLine, before: PageLine, pitch: number): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true;
  if (listMark.test(line.text)) return true;
  const isIndented = indentOf(line) > 0.8 && indentOf(line) < 6 && indentOf(before) < 0.5;
  if (!isBelow(line, before)) {
    const isUnder = line.page === before.page && line.y > before.y;
    if (isUnder && !startsLower.test(line.text)) return true;
    return (endsSentence.test(before.text) && !startsLower.test(line.text)) || isIndented;
  }
  if (line.y - before.y > pitch * line.size * 1.3) return true;
  if (isIndented) return true;
  return endsEarly(line, before);
}

function indentOf({ left, column, size }: PageLine): number {
  return (left - column.left) / size;
}

/** The first word of this line would have had room on the line before. */
function endsEarly(line: PageLine, before: PageLine): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const room = before.column.right - before.right;
  if (room < (word.length + 2) * letter) return false;
  const isHalf = room > (before.column.right - before.column.left) * 0.4;
  return endsSentence.test(before.text) || (isHalf && !startsLower.test(line.text));
}

const endsSentence = /[.!?:…。！？]["”’»)\]]{0,3}$/;
const listMark = /^[•▪►*–—-]\s/;
const startsLower = /^["“‘'(«]?\p{Ll}/u;

/** A hyphen before a capital belongs to the word; of others the vocabulary decides later on. */
function join(text: string, next: string, isHyphenated: boolean): string {
  if (isBroken(text, next)) {
    const isLong = text.length - text.lastIndexOf("\n") > shortestLine;
    return isLong || isHyphenated ? `${text}\n${next}` : text + next;
  }
  const isOne = hyphenated.test(text) || wordless.test(text.slice(-1) + next.slice(0, 1));
  return isOne ? text + next : `${text} ${next}`;
}

/** Whether a line may end within a word. */
function isBroken(text: string, next: string): boolean {
  return hyphenated.test(text) && /^\p{Ll}/u.test(next);
}

const hyphenated = /\p{L}[-\u2010\u00AD]$/u;

/** Scripts that put no space between words. */
const wordless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]{2}$/u;

/** A text with fewer broken lines breaks no words: its hyphens belong to them. */
const fewestBroken = 3;
/** In such a text, shorter lines are not taken for broken ones by those who mend it. */
const shortestLine = 45;
