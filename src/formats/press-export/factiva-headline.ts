/** Which of the lines over the word count of Factiva is the headline. */
import { type ExportParagraph, isBold } from "./export-paragraph.ts";

/** The headline among the lines above the word count; without marks an author or a section is told by its look. */
export function findHeadline(
  lines: readonly ExportParagraph[],
  sections: ReadonlyMap<string, number>,
): number {
  const marked = lines.findIndex(hasMark("#hd"));
  if (marked >= 0) return marked;
  const bold = lines.findIndex(isBold);
  if (bold >= 0) return bold;
  const author = lines.findIndex(({ text }, index) => index > 0 && byline.test(text));
  if (author > 0) return author - 1;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < 2) return 0;
  if (lines.length > 2) return isName(last.text) ? lines.length - 2 : 1;
  if (isSection(first.text, sections)) return 1;
  return isName(last.text) || first.text.length > last.text.length ? 0 : 1;
}

const byline = /^(?:by|von|par|por|di|door)\s\p{Lu}/iu;

/** "Foreign Desk; 1", "News" */
function isSection(text: string, sections: ReadonlyMap<string, number>): boolean {
  const isShort = text.split(" ").length <= 2;
  return isShort || text.includes(";") || (sections.get(text) ?? 0) > 1;
}

/** "Jane Doe", "Jane Doe and Ludwig van der Berg" */
function isName(text: string): boolean {
  const words = text.split(/[\s,]+/);
  return words.length > 1 && words.length <= 12 && words.every((word) => nameWord.test(word));
}

const nameWord =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}|and|und|et|y|e|en|van|von|de|del|della|der|den|da|di|dos|du|la|le|zu|ter|&)$/u;

export function hasMark(mark: string): (paragraph: ExportParagraph) => boolean {
  return ({ marks }) => marks.has(mark);
}
