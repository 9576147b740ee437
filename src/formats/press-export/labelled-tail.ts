/** Where the text of an article ends and the fields below it begin. */
import { type ExportParagraph, isCopyright } from "./export-paragraph.ts";
import type { Labelled } from "./labels.ts";

/** What tells the fields of a service from the text. */
export interface FieldMarks {
  /** The label of a paragraph, if it has one. */
  read(paragraph: ExportParagraph): Labelled | undefined;
  /** Whether a paragraph closes an article by itself: "End of Document". */
  isClosing?(paragraph: ExportParagraph): boolean;
  /** How many paragraphs without a label may stand between or below those with one. */
  mostBetween?: number;
}

/**
 * Finds the first paragraph of the fields at the end of an article, looking from the end: lines in the
 * text that look like labels stay in it.
 *
 * @returns its index, or that behind the last paragraph.
 */
export function findTail(
  paragraphs: readonly ExportParagraph[],
  { read, isClosing = () => false, mostBetween = 0 }: FieldMarks,
): number {
  let tail = paragraphs.length;
  const first = Math.max(0, paragraphs.length - mostFields);
  for (let index = paragraphs.length - 1; index >= first; index -= 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const labelled = read(paragraph);
    const between = tail - index - 1;
    const isField = labelled ?? (isCopyright(paragraph) || isClosing(paragraph));
    const isNear = between === 0 || (between <= mostBetween && labelled?.role === "other");
    if (isField && isNear) tail = index;
    else if (labelled?.role === "long" && tail < paragraphs.length) tail = index;
    else if (between >= longestField) break;
  }
  return tail;
}

const mostFields = 300;
/** How many paragraphs a field such as GRAPHIC may go on for. */
const longestField = 12;
