/** Text documents of LibreOffice and others (`.odt`) → the article in them. */
import type { FileReading, FormatFile } from "../format.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { toArticleText } from "../html/to-article-text.ts";
import { readContent } from "./read-content.ts";
import { toHtml } from "./to-html.ts";

/** Reads a document. Notes, comments, and what was deleted while changes were tracked, are left out. */
export async function readOdt({ bytes }: FormatFile): Promise<FileReading> {
  const read = await readContent(bytes);
  if ("problem" in read) return read;
  const text = toArticleText(readParagraphs(toHtml(read.content)));
  if (text.text === "") return { problem: { kind: "blank-file" } };
  return { article: { format: "OpenDocument", ...text, problems: [] } };
}
