/** Paragraphs of a document that are lines of one text: a program broke it at a width and made each line a paragraph. */
import type { Span } from "../../record/record.ts";
import { shiftSpan, type TextParagraph } from "./paragraph.ts";

/** Joins such lines; a document whose paragraphs are paragraphs stays as it is. */
export function joinWrapped(paragraphs: readonly TextParagraph[]): readonly TextParagraph[] {
  const width = findWidth(paragraphs);
  if (width === undefined) return paragraphs;
  const joined: TextParagraph[] = [];
  let above: TextParagraph | undefined;
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && above && goesOn(above, paragraph, width))
      joined[joined.length - 1] = joinTwo(last, paragraph);
    else joined.push(paragraph);
    above = paragraph;
  }
  return joined;
}

/** The width of the lines, where so many go on in the next that they are no paragraphs. */
function findWidth(paragraphs: readonly TextParagraph[]): number | undefined {
  const lines = paragraphs.filter(isLine);
  const lengths = lines.map(({ text }) => text.length);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * nearlyAll)] ?? 0;
  if (lines.length < fewestLines || width > widest) return undefined;
  const broken = lines.filter(({ text }, index) => isBroken(text, lines[index + 1]?.text ?? ""));
  return broken.length >= lines.length * 0.4 ? width : undefined;
}

const fewestLines = 8;
/** The lines of an address cannot be broken. */
const nearlyAll = 0.95;
const widest = 100;

function isLine({ kind, within = [] }: TextParagraph): boolean {
  return kind === "paragraph" && within.length === 0;
}

/** A line stops in the middle of a sentence. */
function isBroken(text: string, next: string): boolean {
  return !sentenceEnd.test(text) && startsLower.test(next);
}

function goesOn(above: TextParagraph, below: TextParagraph, width: number): boolean {
  if (!isLine(above) || !isLine(below) || listMark.test(below.text)) return false;
  if (startsLower.test(below.text)) return true;
  const isEnd = sentenceEnd.test(above.text);
  return above.text.length >= width * (isEnd ? 0.85 : 0.6);
}

const sentenceEnd = /[.!?:…]["”’')\]]{0,3}$/;
const startsLower = /^["“‘'(]?\p{Ll}/u;
const listMark = /^(?:[-–—•*·▪►]|\d{1,3}[.)])\s/;

function joinTwo(above: TextParagraph, below: TextParagraph): TextParagraph {
  const isWord = /\p{L}-$/u.test(above.text) && startsLower.test(below.text);
  const start = above.text.length + (isWord ? 0 : 1);
  const moved = <S extends Span>(spans: readonly S[] = []) =>
    spans.map((span) => shiftSpan(span, start));
  return {
    ...above,
    text: `${above.text}${isWord ? "" : " "}${below.text}`,
    links: [...(above.links ?? []), ...moved(below.links)],
    styles: [...(above.styles ?? []), ...moved(below.styles)],
  };
}
