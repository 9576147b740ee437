/** Europresse and Eureka: HTML whose classes say what each part is. */
import { mark } from "../../text/interface-language.ts";
import type { StatedFields } from "../article-source.ts";
import { addField, type ExportArticle, toField } from "./export-article.ts";
import { type ExportParagraph, isCopyright, isDateLine } from "./export-paragraph.ts";
import { cutArticles, type Service } from "./service.ts";

export const europresse: Service = {
  format: mark("Europresse export"),
  readArticles: (paragraphs) => {
    const isNew = paragraphs.some(({ marks }) => marks.has("article") && isSource({ marks }));
    const articles = isNew
      ? cutArticles(paragraphs, ({ begins }) => begins.includes("article"))
      : cutArticles(paragraphs, ({ begins }) => begins.includes(".DocPublicationName"), isId);
    return articles.filter((article) => article.some(isSource)).map(readArticle);
  },
};

function isSource({ marks }: Pick<ExportParagraph, "marks">): boolean {
  return marks.has(".DocPublicationName");
}

/** "Numéro de document : news·20060315·LM·0q1503" */
function isId({ text }: ExportParagraph): boolean {
  return text.length < 120 && idPattern.test(text);
}

const idPattern = /news·\d{8}·/;

function readArticle(paragraphs: readonly ExportParagraph[]): ExportArticle {
  const fields: StatedFields = {};
  const title = paragraphs.findIndex(isTitle);
  const head = paragraphs.slice(0, title + 1);
  readSource(fields, head, paragraphs);
  const titleLine = paragraphs[title];
  const headline = titleLine?.text.split("\n").at(-1) ?? "";
  if (titleLine) addField(fields, "title", toField(headline, titleLine, paragraphs));
  const below = paragraphs.slice(title + 1);
  const author = below.findIndex(isAuthor);
  const authorLine = below[author];
  if (authorLine) addField(fields, "author", toField(authorLine.text, authorLine, paragraphs));
  const body = below.filter((paragraph, index) => index !== author && isText(paragraph));
  return { paragraphs, fields, body };
}

function isTitle({ marks }: ExportParagraph): boolean {
  return titleMarks.some((mark) => marks.has(mark));
}

const titleMarks = [".titreArticleVisu", ".TitreArticleVisu", ".rdp__articletitle"];

/** "Politique, jeudi 5 octobre 2013, p. 03" below the name of the newspaper. */
function readSource(
  fields: StatedFields,
  head: readonly ExportParagraph[],
  article: readonly ExportParagraph[],
): void {
  const add = (name: keyof StatedFields, value: string, line: ExportParagraph) =>
    addField(fields, name, toField(value, line, article));
  for (const line of head) {
    const isHeader = line.marks.has(".DocHeader");
    const [first = "", ...rest] = line.text.split("\n");
    if (isSource(line)) add("publisher", first.replace(issue, ""), line);
    if (!isHeader) continue;
    const words = isSource(line) ? rest.join(" ") : line.text;
    const parts = words.split(/,\s+/);
    const end = parts.findIndex((part) => year.test(part));
    if (end < 0) continue;
    const start = isDateLine(parts[end] ?? "") ? end : Math.max(0, end - 1);
    add("date", parts.slice(start, end + 1).join(", "), line);
    add("section", start > 0 ? (parts[0] ?? "") : "", line);
  }
}

/** "March 14, 2006" is two parts. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "La Croix, no. 43018" */
const issue = /,?\s{1,9}no\.\s.*$|\s\s.*$/s;

/** Below the headline, still in the header: in the elder form a short paragraph of its own. */
function isAuthor({ marks, text }: ExportParagraph, index: number): boolean {
  if (marks.has(".docAuthors")) return true;
  if (index > 0 || text.length > longestAuthor) return false;
  return marks.has("header") || (!marks.has("article") && !/[.!?]$/.test(text));
}

const longestAuthor = 120;

function isText(paragraph: ExportParagraph): boolean {
  const { marks } = paragraph;
  if (notText.some((mark) => marks.has(mark))) return false;
  return !isId(paragraph) && !isCopyright(paragraph);
}

/** Notes, rights and the certificate. */
const notText = ["header", "aside", "footer", ".apd-wrapper", "#divPubliC"];
