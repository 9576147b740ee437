/** ProQuest: the headline, labelled fields, "Full text: …", more fields, the last of them "Database: …". */
import { mark } from "../../text/interface-language.ts";
import type { StatedFields } from "../article-source.ts";
import { boldStart } from "../html/paragraph.ts";
import { addField, type ExportArticle, toField } from "./export-article.ts";
import type { ExportParagraph } from "./export-paragraph.ts";
import { areLabelsBold, type Labelled, labelsOf, readLabel } from "./labels.ts";
import { findTail } from "./labelled-tail.ts";
import { cutArticles, type Service } from "./service.ts";

export const proquest: Service = {
  format: mark("ProQuest export"),
  readArticles: (paragraphs) => {
    if (!paragraphs.some(isId)) return [];
    const areBold = areLabelsBold(paragraphs, labels);
    const read = (paragraph: ExportParagraph) => {
      const isBold = boldStart(paragraph) > 0;
      return areBold && !isBold ? undefined : readLabel(paragraph, labels);
    };
    const starts = paragraphs.some(isMarked) ? isMarked : isRule;
    return cutArticles(paragraphs, starts, isLast)
      .filter((article) => article.some((line) => read(line)?.role === "body"))
      .map((article) => readArticle(article, read));
  },
};

const labels = labelsOf("proquest");

/** "ProQuest document ID: 2637391967", in whatever language. */
function isId({ text }: ExportParagraph): boolean {
  return text.length < 100 && /ProQuest/.test(text) && /:\s*\d{5,}$/.test(text);
}

/** In HTML an anchor stands before each article. */
function isMarked({ begins }: ExportParagraph): boolean {
  return begins.some((mark) => mark.startsWith("#DocID_"));
}

/** A line drawn between articles. */
function isRule({ text }: ExportParagraph): boolean {
  return /^_{20,}$/.test(text);
}

/** The last field of an article. */
function isLast({ text }: ExportParagraph): boolean {
  return /^(?:Database|Datenbank|Base de données|Base de datos):/.test(text);
}

function readArticle(
  paragraphs: readonly ExportParagraph[],
  read: (paragraph: ExportParagraph) => Labelled | undefined,
): ExportArticle {
  const fields: StatedFields = {};
  const own = paragraphs.filter((line) => !isRule(line) && !isOfService(line));
  const text = own.findIndex((line) => read(line)?.role === "body");
  const tail = text + 1 + findTail(own.slice(text + 1), { read, mostBetween: 2 });
  const [first] = own;
  if (first && !read(first)) addField(fields, "title", toField(first.text, first, paragraphs));
  for (const paragraph of [...own.slice(0, text), ...own.slice(tail)])
    addLabelled(fields, read(paragraph));
  return { paragraphs, fields, body: readBody(own.slice(text, tail), read) };
}

/** "Document 1 of 500", "Email 4 of 5", and what the page offers to do with a picture. */
function isOfService({ text }: ExportParagraph): boolean {
  return text.length < 40 && ofService.test(text);
}

const ofService = /^(?:\p{L}{1,12} \d{1,6} (?:of|von|de|sur) \d{1,6}|Enlarge this image\.?)$/u;

function addLabelled(fields: StatedFields, labelled: Labelled | undefined): void {
  if (!labelled) return;
  const { role, value, label } = labelled;
  if (role === "other" || role === "long" || role === "body") return;
  const words = role === "publisher" ? nameOf(value) : value;
  addField(fields, role, { value: words, where: `field ${label}` });
}

/** "The Spectator; Hamilton, Ont." → "The Spectator" */
function nameOf(publication: string): string {
  return publication.split(";", 1)[0] ?? publication;
}

/** Behind "Full text:" the first paragraph follows on the same line. */
function readBody(
  paragraphs: readonly ExportParagraph[],
  read: (paragraph: ExportParagraph) => Labelled | undefined,
): ExportParagraph[] {
  const [first, ...rest] = paragraphs;
  const labelled = first && read(first);
  if (!first || !labelled || labelled.value === "") return rest;
  const { valueStart, value } = labelled;
  const links = first.links.map((link) => ({
    ...link,
    start: link.start - valueStart,
    end: link.end - valueStart,
  }));
  const isWithin = ({ start }: { start: number }) => start >= 0;
  return [{ ...first, text: value, links: links.filter(isWithin), styles: [] }, ...rest];
}
