/**
 * Factiva. Its fields have no labels, only an order: section, headline, author, word count, day, time,
 * source, its code, edition, page, language, copyright; then the text, the publisher and the document's id.
 */
import { mark } from "../../text/interface-language.ts";
import type { StatedFields } from "../article-source.ts";
import { addField, type ExportArticle, toField } from "./export-article.ts";
import { type ExportParagraph, isCopyright, isDateLine } from "./export-paragraph.ts";
import { findHeadline, hasMark } from "./factiva-headline.ts";
import { cutArticles, type Service } from "./service.ts";
import words from "./tables/words.json" with { type: "json" };

export const factiva: Service = {
  format: mark("Factiva export"),
  readArticles: (paragraphs) => {
    const isHtml = paragraphs.some(isMarked);
    if (!paragraphs.some(isId) || !(isHtml || paragraphs.some(isWordCount))) return [];
    const articles = isHtml ? cutArticles(paragraphs, isMarked, isId) : cutAtIds(paragraphs);
    const sections = countFirstLines(articles);
    const read = articles
      .filter((article) => isHtml || article.some(isWordCount))
      .map((article, index) => readArticle(article, sections, `${index + 1}) `));
    return withoutNumbers(read);
  },
};

/** "Document IINM000020171113edbd0000d", in whatever language. */
export function isId({ text }: Pick<ExportParagraph, "text">): boolean {
  return text.length < 60 && id.test(text);
}

const id = /^\p{L}{1,20}[:\s]\s{0,3}[A-Z][A-Z0-9]{7}(?:1[6-9]|20)\d{6}[a-z0-9]{9}$/u;

/** "1,285 words", "877 Wörter", "1 285 mots", "1049 字" */
function isWordCount({ text }: ExportParagraph): boolean {
  const unit = wordCount.exec(text)?.[1];
  return unit !== undefined && units.has(unit);
}

const wordCount = /^\d[\d.,\s]{0,9}?\s?(\p{L}{1,10})$/u;
const units = new Set(words.wordCount);

/** In HTML an element begins with the article. By class the last of a file would be lost. */
function isMarked({ begins }: ExportParagraph): boolean {
  return begins.some((mark) => mark.startsWith("#article-"));
}

function cutAtIds(paragraphs: readonly ExportParagraph[]): ExportParagraph[][] {
  const articles: ExportParagraph[][] = [];
  let start = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!isId(paragraph)) return;
    const article = paragraphs.slice(start, index + 1).filter((line) => !isPageLine(line));
    articles.push(withoutRequest(article));
    start = index + 1;
  });
  return articles;
}

/** "Dow Jones Factiva", "Page 3 of 40 © 2017 Factiva, Inc. All rights reserved." */
function isPageLine({ text }: ExportParagraph): boolean {
  return text.length < 200 && pageLine.test(text);
}

const pageLine =
  /^(?:dow jones(?: & company)?(?: factiva)?|factiva|(?:page|seite|página|pagina) \d{1,5} \p{L}{1,5} \d{1,5}.{0,120})$|(?:©|\(c\)) \d{4} factiva/iu;

/** At most a section, a headline and some lines on the author stand above the word count. */
function withoutRequest(article: ExportParagraph[]): ExportParagraph[] {
  const count = article.findIndex(isWordCount);
  return article.slice(Math.max(0, count - mostLinesAbove));
}

const mostLinesAbove = 5;

function countFirstLines(articles: readonly ExportParagraph[][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const { text } = article[0] ?? { text: "" };
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function readArticle(
  paragraphs: readonly ExportParagraph[],
  sections: ReadonlyMap<string, number>,
  number: string,
): ExportArticle {
  const fields: StatedFields = {};
  const add = (name: keyof StatedFields, line: ExportParagraph | undefined) => {
    if (line) addField(fields, name, toField(line.text, line, paragraphs));
  };
  const count = findCount(paragraphs);
  const above = paragraphs.slice(0, count);
  const numbered = above.findIndex(({ text }) => text.startsWith(number));
  const headline = numbered >= 0 ? numbered : findHeadline(above, sections);
  add("title", above[headline]);
  add("section", above[headline - 1]);
  const isMarked = above.some(hasMark("#hd"));
  add("author", above.find(hasMark(".author")) ?? (isMarked ? undefined : above[headline + 1]));
  const [day, ...below] = paragraphs.slice(count + 1);
  add("date", day);
  const start = findText(below);
  const facts = below.slice(0, start);
  const source = facts.find(({ text }) => !time.test(text));
  add("publisher", source);
  add("language", facts.findLast(({ text }) => languages.has(text)) ?? findLanguage(facts));
  const body = below.slice(start, -1);
  return { paragraphs, fields, body: withoutPublisher(body) };
}

/** The word count. In HTML it is below the headline, whatever the language calls words; else a line without one is the last. */
function findCount(article: readonly ExportParagraph[]): number {
  const known = article.findIndex(isWordCount);
  const headline = article.findLastIndex(hasMark("#hd"));
  if (known >= 0 || headline < 0) return known;
  const below = article.slice(headline + 1, headline + mostLinesAbove);
  const count = below.findIndex(({ text }) => wordCount.test(text));
  const day = below.findIndex(({ text }) => isDateLine(text));
  return headline + 1 + (count >= 0 ? count : Math.max(0, day) - 1);
}

/** A language that the table does not know stands above the copyright. */
function findLanguage(facts: readonly ExportParagraph[]): ExportParagraph | undefined {
  const last = facts.at(-1);
  const line = last && isCopyright(last) ? facts.at(-2) : undefined;
  const isName = line && facts.length > 3 && line.text.length < 40 && !/\d/.test(line.text);
  return isName ? line : undefined;
}

const time = /^\d{1,2}:\d\d(?::\d\d)?\b/;
const languages = new Set(words.languages);

/** The first paragraph of the text among those below the day. */
function findText(below: readonly ExportParagraph[]): number {
  const marked = below.findIndex(({ marks }) => marks.has(".articleParagraph"));
  const head = below.slice(0, mostFacts);
  const copyright = head.findIndex(isCopyright);
  if (copyright >= 0 && (marked < 0 || copyright < marked)) return copyright + 1;
  if (marked >= 0) return marked;
  return head.findIndex(({ text }) => languages.has(text)) + 1;
}

/** Time, source, code, edition, page, language, copyright, and others. */
const mostFacts = 12;

/** The last line above the id names the publisher. */
function withoutPublisher(body: readonly ExportParagraph[]): readonly ExportParagraph[] {
  const last = body.at(-1);
  if (!last || last.marks.has(".articleParagraph")) return body;
  const isName = last.text.length <= longestPublisher && !sentence.test(last.text);
  return isName ? body.slice(0, -1) : body;
}

const longestPublisher = 120;
/** An end of a sentence, but for "Ltd." and "Inc." */
const sentence = /(?<!\b(?:Ltd|Inc|Co|Corp|S\.A|N\.V|S\.p\.A|Pty|Cie|LLC|B\.V))[.!?]["”’']{0,2}$/;

/** "1) On foot to Copenhagen": Factiva numbers headlines where it is asked to. */
function withoutNumbers(articles: ExportArticle[]): ExportArticle[] {
  const isNumbered = articles.every(({ fields }, index) =>
    fields.title?.value.startsWith(`${index + 1}) `),
  );
  if (!isNumbered) return articles;
  return articles.map((article) => {
    const { title, ...fields } = article.fields;
    if (!title) return article;
    const value = title.value.replace(/^\d{1,6}\) /, "");
    return { ...article, fields: { ...fields, title: { ...title, value } } };
  });
}
