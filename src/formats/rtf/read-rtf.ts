/** Rich text (RTF) → its article, or the articles of the press database that it was exported from. */
import { mark } from "../../text/interface-language.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readDocument } from "../html/read-document.ts";
import { convertToHtml } from "./convert-to-html.ts";

/** @returns nothing for a file that is not rich text, whatever its name says. */
export function readRtf({ bytes }: FormatFile): FileReading | undefined {
  const { buffer, byteOffset, length } = bytes;
  const source = Buffer.from(buffer, byteOffset, length).toString("latin1");
  if (!signature.test(source)) return undefined;
  const { html, title } = convertToHtml(source);
  return readDocument(html, { format: mark("rich text"), ...(title && { title }) });
}

const signature = /^\s{0,20}\{\\rtf/;
