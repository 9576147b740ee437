/** A paragraph of an export: of a file of HTML, a document, or plain text. */
import { boldStart, type Paragraph } from "../html/paragraph.ts";
import words from "./tables/words.json" with { type: "json" };

export interface ExportParagraph extends Paragraph {
  /** In a file of plain text: the line it begins on, from 1. */
  line?: number;
}

/** The first line of a paragraph. */
export function firstLine({ text }: Pick<Paragraph, "text">): string {
  return text.split("\n", 1)[0]?.trim() ?? "";
}

/** Whether all of a paragraph is bold. */
export function isBold(paragraph: Pick<Paragraph, "styles" | "text">): boolean {
  return boldStart(paragraph) >= paragraph.text.length;
}

/** "Copyright 2010 Guardian Unlimited", "© 2006 Le Monde. Tous droits réservés." */
export function isCopyright({ text }: Pick<Paragraph, "text">): boolean {
  return text.length < longestCopyright && (copyright.test(text) || reserved.test(text));
}

const longestCopyright = 400;
const copyright = /^(?:copyright|\(copyright|©|\(c\)\s|all rights reserved)/i;
const reserved =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)[.\s]{0,3}$/i;

/** Whether a line is the day of an article: "February 27, 2012 Monday 9:50 PM GMT+1", "2018 年 10 月 7 日". */
export function isDateLine(line: string): boolean {
  if (line.length > longestDate || !year.test(line)) return false;
  const isNumeric = numericDate.test(line);
  return isNumeric || (line.toLowerCase().match(word) ?? []).some((name) => months.has(name));
}

const longestDate = 120;
const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;
const numericDate = /\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{4}\s?[年년]/;
const word = /\p{L}+/gu;
const months = new Set(Object.values(words.months).flatMap((names) => names.split(" ")));
