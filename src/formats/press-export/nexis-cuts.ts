/** Where the articles of Nexis UK and of Lexis Advance begin and end. */
import { type ExportParagraph, firstLine, isDateLine } from "./export-paragraph.ts";
import { labelsOf, readLabel } from "./labels.ts";
import { cutArticles } from "./service.ts";
import words from "./tables/words.json" with { type: "json" };

export const nexisLabels = labelsOf("nexis");

/** Nexis UK puts a number over each. */
export function cutAtNumbers(paragraphs: readonly ExportParagraph[]): ExportParagraph[][] {
  return cutArticles(paragraphs, isNumber);
}

/** "1 of 262 DOCUMENTS", "FOCUS - 3 of 10 DOCUMENTS", "Dokument 1 von 10" */
function isNumber({ text }: ExportParagraph): boolean {
  return text.length < 60 && number.test(text);
}

const number =
  /^(?:FOCUS - )?(?:\d[\d.,]{0,9} of \d[\d.,]{0,9} DOCUMENTS?|Dokument \d{1,7} von \d{1,7}|Document \d{1,7} de \d{1,7})$/;

export function isEnd({ text }: ExportParagraph): boolean {
  return text.length < 60 && endLines.has(text.trim());
}

const endLines = new Set(words.endOfDocument);

/** The first article stands below the request and a list of all. */
export function cutAtEnds(paragraphs: readonly ExportParagraph[]): ExportParagraph[][] {
  const articles: ExportParagraph[][] = [];
  let start = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!isEnd(paragraph)) return;
    const article = paragraphs.slice(start, index + 1);
    articles.push(start === 0 ? withoutRequest(article) : article);
    start = index + 1;
  });
  return articles;
}

/** An article begins where Word has the bookmark for it, or else two lines above its day. */
function withoutRequest(paragraphs: ExportParagraph[]): ExportParagraph[] {
  const bookmark = paragraphs.findLastIndex(({ begins }) => begins.some(isBookmark));
  if (bookmark >= 0) return paragraphs.slice(bookmark);
  const body = paragraphs.findIndex(isBodyLine);
  const field = paragraphs.findIndex((paragraph) => {
    const label = readLabel(paragraph, nexisLabels)?.label.toLowerCase() ?? "";
    return label === "length" || label === "länge" || label === "longueur";
  });
  const end = Math.min(...[body, field].filter((index) => index >= 0), paragraphs.length);
  const day = paragraphs.slice(0, end).findLastIndex((line) => isDateLine(firstLine(line)));
  return paragraphs.slice(Math.max(0, day - 2));
}

const isBookmark = (mark: string): boolean => /^#Bookmark_\d{1,9}$/.test(mark);

/** The line above the text, with a bookmark of its own. */
export function isBodyLine({ text }: ExportParagraph): boolean {
  return text === "Body";
}
