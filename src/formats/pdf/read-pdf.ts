/** PDF → the article in it: columns put in order, lines joined to paragraphs, running heads set aside. */
import { mark } from "../../text/interface-language.ts";
import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Problem } from "../../record/record.ts";
import type { StatedBlock } from "../article-source.ts";
import type { ExtractedArticle, FileReading, FormatFile } from "../format.ts";
import { orderColumns } from "./order-columns.ts";
import { type PageSegments, readSegments } from "./page-segments.ts";
import { joinLines, type PdfParagraph } from "./paragraphs.ts";
import { findRunningHeads } from "./running-heads.ts";
import type { Segment } from "./segment.ts";

/** Reads a PDF. Nothing in it is run. */
export async function readPdf({ bytes }: FormatFile): Promise<FileReading> {
  const pages = await readPages(bytes);
  return "problem" in pages ? pages : toReading(pages);
}

async function readPages(bytes: Uint8Array): Promise<PageSegments[] | { problem: Problem }> {
  let document: PDFDocumentProxy | undefined;
  try {
    // The library takes the bytes it is given for its own.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > mostPages) return { problem: { kind: "too-many-pages" } };
    const pages: PageSegments[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readSegments(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { problem: { kind: isLocked ? "encrypted" : "broken-document" } };
  } finally {
    await document?.loadingTask.destroy();
  }
}

const mostPages = 2000;

function toReading(pages: readonly PageSegments[]): FileReading {
  if (pages.every(({ segments }) => segments.length === 0)) return { problem: { kind: "scanned" } };
  const heads = findRunningHeads(pages);
  const lines = pages.flatMap(({ segments }) =>
    orderColumns(segments.filter((segment) => !heads.has(segment))),
  );
  const blank = pages.flatMap(({ segments }, index) => (segments.length === 0 ? [index + 1] : []));
  const problems: Problem[] =
    blank.length > 0 ? [{ kind: "pages-without-text", found: blank.slice(0, 20).join(", ") }] : [];
  return { article: toArticle(joinLines(lines), [...heads], problems) };
}

/** The paragraphs, and below them the lines that were set aside. */
function toArticle(
  paragraphs: readonly PdfParagraph[],
  heads: readonly Segment[],
  problems: Problem[],
): ExtractedArticle {
  const structure: StatedBlock[] = [];
  const depthOf = rankHeadings(paragraphs);
  let text = "";
  for (const paragraph of paragraphs) {
    const start = text === "" ? 0 : text.length + 2;
    text += text === "" ? paragraph.text : `\n\n${paragraph.text}`;
    const depth = depthOf(paragraph);
    if (depth !== undefined) structure.push({ kind: "heading", depth, start, end: text.length });
  }
  for (const line of new Set(heads.map((head) => head.text))) {
    const start = text === "" ? 0 : text.length + 2;
    text += text === "" ? line : `\n\n${line}`;
    structure.push({
      kind: "aside",
      rule: mark("Running head or number of a page"),
      start,
      end: text.length,
    });
  }
  const url = heads.find((head) => /^https?:\/\/\S+$/i.test(head.text))?.text;
  return {
    format: "PDF",
    text,
    structure,
    ...(url !== undefined && { stated: { url: { value: url, where: "edge of the pages" } } }),
    problems,
  };
}

/** Short paragraphs in larger letters than most of the text are headings: the largest of depth 1. */
function rankHeadings(paragraphs: readonly PdfParagraph[]) {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size);
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [usual = 0] = [...letters].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const isHeading = ({ size, text }: PdfParagraph) =>
    size > usual * 1.12 && text.length < longestHeading && /\p{L}/u.test(text);
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => Math.round(size)))];
  const ranks = sizes.toSorted((one, other) => other - one);
  return (paragraph: PdfParagraph): number | undefined =>
    isHeading(paragraph) ? Math.min(ranks.indexOf(Math.round(paragraph.size)) + 1, 6) : undefined;
}

const longestHeading = 250;
