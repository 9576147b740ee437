/** The body of an article as a table, a feed or a mail holds it: HTML or plain text → its text. */
import { readParagraphs } from "./read-paragraphs.ts";
import { type ArticleText, toArticleText } from "./to-article-text.ts";

/** Reads HTML, where there are tags, else plain text as it is. */
export function readBody(value: string): ArticleText {
  if (isHtml(value)) return readHtmlBody(value);
  return { text: value.replaceAll(/\r\n?/g, "\n").trim(), structure: [], links: [], styles: [] };
}

/** Reads HTML. What stands in tables stays in its order: there they only lay out the page. */
export function readHtmlBody(html: string): ArticleText {
  const paragraphs = readParagraphs(html).map(({ within, ...paragraph }) => ({
    ...paragraph,
    within: within.filter(({ kind }) => kind !== "table"),
  }));
  return toArticleText(paragraphs);
}

/** Whether a text has tags, so that it is to be read as HTML. */
export function isHtml(text: string): boolean {
  return tag.test(text);
}

const tag =
  /<(?:p|br|div|span|h[1-6]|li|ul|ol|table|blockquote|figure|strong|em|b|i|a|img)(?:\s|\/?>)/i;
