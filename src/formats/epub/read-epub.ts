/** E-books (`.epub`) → one article, or one for each chapter with a headline of its own. */
import { append } from "../../text/long-lists.ts";
import { Parts } from "../archive/parts.ts";
import { openZip } from "../archive/zip.ts";
import type { StatedFields } from "../article-source.ts";
import { composeText } from "../compose-text.ts";
import type { ExtractedArticle, FileReading, FormatFile } from "../format.ts";
import type { Paragraph } from "../html/paragraph.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { toArticleText } from "../html/to-article-text.ts";
import { type Book, readBook, readBookPath } from "./book.ts";

/** Reads the chapters in their order. A cover, a title page or a list of contents is no chapter. */
export async function readEpub({ bytes }: FormatFile): Promise<FileReading> {
  const entries = await openZip(bytes);
  if ("problem" in entries) return entries;
  const parts = new Parts(entries);
  if (await isEncrypted(parts)) return { problem: { kind: "encrypted" } };
  const path = readBookPath((await parts.read("META-INF/container.xml")) ?? new Uint8Array());
  const content = await parts.read(path);
  if (!content) return { problem: parts.problem ?? { kind: "broken-document" } };
  const book = readBook(content, path);
  const chapters: Paragraph[][] = [];
  for (const file of new Set(book.chapters)) addChapter(chapters, await parts.readText(file));
  if (parts.problem) return { problem: parts.problem };
  if (chapters.length === 0) return { problem: { kind: "blank-file" } };
  const [only, ...others] = chapters.map((chapter) => toArticle(chapter, book));
  if (only && others.length === 0) return { article: withTitle(only, book.fields) };
  return { articles: only ? [only, ...others] : [] };
}

/** Only fonts may be obfuscated: those do not count. */
async function isEncrypted(parts: Parts): Promise<boolean> {
  const list = await parts.readText("META-INF/encryption.xml");
  return /\.x?html?["']/i.test(list);
}

/** A file without a heading goes on with the chapter before. */
function addChapter(chapters: Paragraph[][], html: string): void {
  const paragraphs = readParagraphs(html);
  const prose = paragraphs.filter(({ kind, text, links }) => {
    const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
    return kind === "paragraph" && linked * 2 < text.length;
  });
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const hasHeading = paragraphs.some(({ kind }) => kind === "heading");
  const before = chapters.at(-1);
  if (before && !hasHeading) append(before, paragraphs);
  else if (length >= shortestChapter) chapters.push(paragraphs);
}

/** Title pages and lists of contents have fewer characters that lead nowhere. */
const shortestChapter = 200;

function toArticle(paragraphs: readonly Paragraph[], { fields }: Book): ExtractedArticle {
  const { title: _, ...stated } = fields;
  return { format: "EPUB", ...toArticleText(paragraphs), stated, problems: [] };
}

/** The title of a book of one chapter is that of the article. */
function withTitle(article: ExtractedArticle, { title }: StatedFields): ExtractedArticle {
  if (!title) return article;
  const { text, structure = [], links = [], styles = [], stated } = article;
  const { title: place, ...composed } = composeText(title.value, undefined, {
    ...{ text, structure, links, styles },
  });
  return { ...article, ...composed, stated: { title: { ...title, ...place }, ...stated } };
}
