/** Text documents of LibreOffice and others (`.odt`) → the article in them. */
import { Parts } from "../archive/parts.ts";
import { openZip } from "../archive/zip.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { toArticleText } from "../html/to-article-text.ts";
import { toHtml } from "./to-html.ts";

/** Reads a document. Notes, comments, and what was deleted while changes were tracked, are left out. */
export async function readOdt({ bytes }: FormatFile): Promise<FileReading> {
  const entries = await openZip(bytes);
  if ("problem" in entries) return entries;
  const parts = new Parts(entries);
  const manifest = await parts.readText("META-INF/manifest.xml");
  if (manifest.includes("encryption-data")) return { problem: { kind: "encrypted" } };
  const content = await parts.read("content.xml");
  if (!content) return { problem: parts.problem ?? { kind: "broken-document" } };
  const text = toArticleText(readParagraphs(toHtml(content)));
  if (text.text === "") return { problem: { kind: "blank-file" } };
  return { article: { format: "OpenDocument", ...text, problems: [] } };
}
