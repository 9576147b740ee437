/** What a service tells of an article → the article's text, with the fields that it states. */
import type { Link } from "../../record/record.ts";
import type { StatedField, StatedFields } from "../article-source.ts";
import type { ExtractedArticle } from "../format.ts";
import type { Paragraph, TextParagraph } from "../html/paragraph.ts";
import { toArticleText } from "../html/to-article-text.ts";
import { type ExportParagraph, isBold } from "./export-paragraph.ts";

/** An article as its service prints it. */
export interface ExportArticle {
  /** All its paragraphs, those of its fields as well. */
  paragraphs: readonly ExportParagraph[];
  fields: StatedFields;
  body: readonly ExportParagraph[];
}

/** A field that stands on a line without a label. */
export function toField(
  value: string,
  paragraph: ExportParagraph,
  article: readonly ExportParagraph[],
): StatedField {
  const number = article.indexOf(paragraph) + 1;
  const where =
    paragraph.line === undefined ? `line ${number} of the article` : `line ${paragraph.line}`;
  return { value: value.replaceAll(/\s+/g, " ").trim(), where };
}

/** Sets a field that is stated, unless it is already; an empty value states nothing. */
export function addField(
  fields: StatedFields,
  name: keyof StatedFields,
  { value, where }: StatedField,
): void {
  const trimmed = value.replaceAll(/\s+/g, " ").trim();
  if (trimmed === "" || fields[name]) return;
  fields[name] = { value: name === "author" ? withoutBy(trimmed) : trimmed, where };
}

/** "By Jane Doe" → "Jane Doe" */
export function withoutBy(author: string): string {
  return author.replace(by, "");
}

const by = /^(?:(?:edited|written|compiled) by|by|from|von|par|por)[:\s]\s*(?=\S)/i;

/** Writes the headline with the body below it. */
export function toExtracted(
  { paragraphs, fields, body }: ExportArticle,
  format: string,
): ExtractedArticle {
  const ofText = new Set(body.map(({ at }) => at));
  const layout = new Set(
    paragraphs
      .filter(({ at }) => !ofText.has(at))
      .flatMap(({ within }) => within.map(({ id }) => id)),
  );
  const title = fields.title?.value;
  const written: TextParagraph[] = title ? [{ text: title, kind: "heading", depth: 1 }] : [];
  for (const paragraph of body) written.push(toTextParagraph(paragraph, layout));
  const { text, structure, links } = toArticleText(written);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return {
    text,
    format,
    stated: fields,
    structure,
    links,
    problems: [],
    ...(first && last && { at: { start: first.at.start, end: last.at.end } }),
  };
}

/** Tables that hold the whole article only lay it out. What is bold or in italics are words that were searched for. */
function toTextParagraph(paragraph: ExportParagraph, layout: ReadonlySet<number>): TextParagraph {
  const within = paragraph.within.filter(({ id }) => !layout.has(id));
  const isHeading = within.length === 0 && isSubheading(paragraph);
  return {
    text: paragraph.text,
    ...(isHeading ? { kind: "heading", depth: 2 } : { kind: "paragraph" }),
    within,
    links: paragraph.links.filter(isOfArticle),
  };
}

/** A short line all in bold, but for a line that is all words that were searched for. */
function isSubheading(paragraph: Paragraph): boolean {
  const { text, styles, kind } = paragraph;
  if (kind === "heading") return true;
  const isSearched = styles.some(({ style }) => style === "emphasis" || style === "highlighted");
  return isBold(paragraph) && !isSearched && text.length < longestHeading && !sentence.test(text);
}

const longestHeading = 120;
const sentence = /[.:;,]["”’'»)]{0,2}$/;

/** Addresses of the services, and of the libraries by way of which they were used, tell of the reader and not of the article. */
function isOfArticle({ url }: Link): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  return !isServiceHost(new URL(url).hostname);
}

/** Whether a host is that of a service or of a library's proxy. */
export function isServiceHost(host: string): boolean {
  return serviceHost.test(host);
}

/** `advance.lexis.com`, `ezproxy.tcd.ie`, `www-nexis-com.elib.tcd.ie` */
const serviceHost =
  /(?:lexis|nexis|factiva|proquest|europresse|eureka|cedrom-sni|exlibrisgroup|proxy|openurl|sfx)|(?:^|\.)[\w-]{1,80}-(?:com|org|net|co-uk|de|fr|ie)\./i;
