/**
 * Lines → passages: what belongs together before anyone asks what it is.
 *
 * Most pages have one line a paragraph. Some collectors break lines at 60 to 100 characters; there
 * a paragraph is all lines up to a blank one, or up to a short line that ends a sentence.
 */
import type { Span } from "../../record/record.ts";
import type { Line } from "../../text/lines.ts";

/** One or more lines of the source that are one headline, paragraph, caption, … */
export interface Passage extends Span {
  /** The number of its first line. */
  line: number;
  /** Its characters as they stand. */
  words: string;
  /** Whether a blank line stands before it. */
  gap: boolean;
}

/** In: the text, its lines, and whether a line certainly stands by itself. Out: passages in order. */
export function joinLines(
  text: string,
  lines: readonly Line[],
  standsAlone: (words: string) => boolean,
): Passage[] {
  const width = findWrapWidth(text, lines);
  const passages: Passage[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = passages.at(-1);
    if (open && previous && goesOn(text, previous, line, width) && !standsAlone(open.words)) {
      if (!standsAlone(text.slice(line.start, line.end))) {
        open.end = line.end;
        previous = line;
        continue;
      }
    }
    const { start, end, number, gap } = line;
    passages.push({ start, end, line: number, gap, words: text.slice(start, end) });
    previous = line;
  }
  for (const passage of passages) passage.words = text.slice(passage.start, passage.end);
  return passages;
}

/** The width at which a collector broke the lines, or nothing when lines are whole paragraphs. */
function findWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let pairs = 0;
  let broken = 0;
  let width = 0;
  lines.forEach((line, index) => {
    width = Math.max(width, line.end - line.start);
    const before = lines[index - 1];
    if (!before || line.gap) return;
    pairs += 1;
    if (isBroken(text, before, line)) broken += 1;
  });
  return pairs >= 3 && broken >= pairs * 0.4 && width <= 140 ? width : undefined;
}

function goesOn(text: string, before: Line, line: Line, width: number | undefined): boolean {
  if (line.gap) return false;
  const length = before.end - before.start;
  if (width === undefined) return length >= 40 && isBroken(text, before, line);
  const words = text.slice(line.start, line.end);
  if (listMark.test(words)) return false;
  if (startsLowerCase.test(words)) return true;
  const ended = sentenceEnd.test(text.slice(Math.max(before.start, before.end - 4), before.end));
  if (ended && line.indent > before.indent) return false;
  return length >= width * (ended ? 0.75 : 0.6);
}

/** The line before stops in the middle of a sentence. */
function isBroken(text: string, before: Line, line: Line): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 4), before.end);
  return midSentence.test(tail) && startsLowerCase.test(text.slice(line.start, line.start + 4));
}

const midSentence = /[\p{L}\p{N},;’'–-]$/u;
const sentenceEnd = /[.!?:…]["”’')\]]{0,3}$/;
const startsLowerCase = /^["“‘'(]?\p{Ll}/u;
const listMark = /^(?:[-–—•*·▪►]|\d{1,3}[.)])\s/;
