/** A document as HTML → the article in it, or the articles of the press database that it was exported from. */
import type { Problem } from "../../record/record.ts";
import type { StatedBlock, StatedFields } from "../article-source.ts";
import type { ExtractedArticle, FileReading } from "../format.ts";
import { fieldLineRule } from "../field-lines.ts";
import { readPlainText } from "../plain-text.ts";
import { readExport } from "../press-export/read-export.ts";
import type { Paragraph } from "./paragraph.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { toArticleText } from "./to-article-text.ts";

/** What is known of a document besides its text. */
export interface DocumentFacts {
  /** As a record calls the format. */
  format: string;
  /** What its properties give as its title. */
  title?: string;
}

/** Reads a document. */
export function readDocument(html: string, facts: DocumentFacts): FileReading {
  const paragraphs = readParagraphs(html);
  const articles = readExport(paragraphs);
  if (articles) return { articles: articles.map(withoutPlace) };
  if (paragraphs.length === 0) return { problem: { kind: "blank-file" } };
  return { article: toArticle(paragraphs, facts) };
}

/** A place in the converted text is none in the file. */
function withoutPlace(
  article: ExtractedArticle | { problem: Problem },
): ExtractedArticle | { problem: Problem } {
  if ("problem" in article) return article;
  const { at: _, ...kept } = article;
  return kept;
}

function toArticle(paragraphs: readonly Paragraph[], facts: DocumentFacts): ExtractedArticle {
  const { text, structure, links, styles } = toArticleText(paragraphs);
  const { stated: lines, structure: fieldLines = [] } = readPlainText(text);
  const title = facts.title !== undefined && isHeadline(facts.title, text) ? facts.title : "";
  const stated: StatedFields = {
    ...(title !== "" && { title: { value: title, where: "document properties, title" } }),
    ...lines,
  };
  return {
    text,
    format: facts.format,
    stated,
    structure: structure.map((block) => (isOneOf(block, fieldLines) ? toFieldLine(block) : block)),
    links: links.filter(({ url }) => /^https?:\/\//i.test(url)),
    styles,
    problems: [],
  };
}

function isOneOf({ start, end }: StatedBlock, fieldLines: readonly StatedBlock[]): boolean {
  return fieldLines.some((line) => line.start >= start && line.end <= end);
}

function toFieldLine({ start, end }: StatedBlock): StatedBlock {
  return { kind: "frontMatter", start, end, rule: fieldLineRule };
}

/** Programs keep the title of a template or of an elder text: a headline is about the text that follows. */
function isHeadline(title: string, text: string): boolean {
  const words = title.toLowerCase().match(word) ?? [];
  if (words.length < fewestWords || title.length > longestTitle || fileName.test(title))
    return false;
  const own = new Set(text.slice(0, textRead).toLowerCase().match(word));
  return words.filter((part) => own.has(part)).length * 2 >= words.length;
}

const word = /[\p{L}\p{N}]+/gu;
const fewestWords = 3;
const longestTitle = 250;
const textRead = 5000;

/** "Microsoft Word - Entwurf 3.doc" */
const fileName = /\.(?:docx?|rtf|odt|txt|pdf|dotx?)$|^microsoft word/i;
