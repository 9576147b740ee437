/** The lines without labels over an article: headline, source and day, in the order of each service. */
import type { ExportParagraph } from "./export-paragraph.ts";

/** The lines without labels, but for the day. */
export interface HeadLines {
  title: ExportParagraph | undefined;
  source: ExportParagraph[];
  /** Below the headline. */
  rest: ExportParagraph[];
}

/**
 * The source may have a second line, for a blog: "(Green)". Other lines below it are none of the text.
 *
 * @param day the index of the line with the day, or -1.
 */
export function orderTitleFirst(head: readonly ExportParagraph[], day: number): HeadLines {
  const above = day < 0 ? head.slice(0, 2) : head.slice(0, day);
  const isPart = /^\(.{1,80}\)$/.test(above.at(-1)?.text ?? "");
  const source = above.slice(isPart && above.length > 2 ? -2 : -1);
  return { title: above[0], source, rest: above.slice(1, above.length - source.length) };
}

/** @param day the index of the line with the day, or -1. */
export function orderSourceFirst(head: readonly ExportParagraph[], day: number): HeadLines {
  const lines = head.slice(1).filter((line) => line !== head[day]);
  const below = head[day + 1];
  const isBelow = lines.length > 1 && below !== undefined && lines[0] === below;
  const [title, ...rest] = isBelow && isEdition(below) ? lines.slice(1) : lines;
  return { title, source: head.slice(0, 1), rest };
}

/** "1st Edition", "Late Edition - Final", below the day. */
function isEdition({ text }: ExportParagraph): boolean {
  return text.length < 60 && /\b(?:edition|ausgabe|édition|edición)\b/iu.test(text);
}
