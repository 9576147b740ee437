/** A Word document → its article, or the articles of the press database that it was exported from. */
import { mark } from "../../text/interface-language.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readDocument } from "../html/read-document.ts";
import { convertToHtml } from "./convert-to-html.ts";
import { isDamage } from "./damage.ts";

/**
 * Reads a file of Office Open XML.
 *
 * @returns nothing for a `.doc` that may be rich text or a web page: both were saved under that name.
 */
export async function readWord({ file, bytes }: FormatFile): Promise<FileReading | undefined> {
  if (file.toLowerCase().endsWith(".doc") && isMarkup(bytes)) return undefined;
  if (isOldOffice(bytes)) {
    const kind = isEncryptedPackage(bytes) ? "encrypted" : "old-word-file";
    return { problem: { kind } };
  }
  try {
    const { html, title } = await convertToHtml(bytes);
    return readDocument(html, { format: mark("Word document"), ...(title && { title }) });
  } catch (error) {
    return { problem: isDamage(error) ? error.problem : { kind: "broken-document" } };
  }
}

/** Rich text begins with a brace, a web page with a tag. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*[{<]/.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1"));
}

/** The container of Word 97, and of what is encrypted. */
function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function isEncryptedPackage({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): boolean {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(buffer, byteOffset, length).includes(name);
}
