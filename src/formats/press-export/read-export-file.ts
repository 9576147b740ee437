/** A file of text or HTML → the articles in it, if it was exported from a press database. */
import type { Problem } from "../../record/record.ts";
import { findEncoding } from "../../text/encodings.ts";
import { readUtf8 } from "../../text/utf-8.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { readParagraphs } from "../html/read-paragraphs.ts";
import { readExport } from "./read-export.ts";
import { readTextParagraphs } from "./text-paragraphs.ts";

/** Reads a file whose name says nothing of an export. */
export function readExportFile(file: FormatFile): FileReading | undefined {
  const articles = readArticles(file);
  if (articles) return { articles };
  const { bytes, maxBytes } = file;
  // A larger file that is no export is not read at all.
  if (bytes.length <= maxBytes) return undefined;
  return { problem: { kind: "too-large", found: `more than ${maxBytes / (1024 * 1024)} MB` } };
}

function readArticles({ bytes, decode }: FormatFile) {
  if (!mayBeExport(bytes)) return undefined;
  const decoded = decode(findDeclaredEncoding(bytes));
  if ("problem" in decoded) return undefined;
  const { text, encoding, problems } = decoded;
  const paragraphs = markup.test(text.slice(0, headLength))
    ? readParagraphs(text)
    : readTextParagraphs(text);
  return readExport(paragraphs)?.map((article) =>
    "problem" in article
      ? article
      : { ...article, encoding, problems: problems.flatMap((one) => toOwn(one, article.text)) },
  );
}

/** A problem of the file as one of an article: damage that has a place counts where it is. */
function toOwn(problem: Problem, text: string): Problem[] {
  if (problem.line === undefined) return [problem];
  const at = text.search(damage);
  return at < 0 ? [] : [{ ...problem, line: text.slice(0, at).split("\n").length }];
}

const damage = /[\uFFFD\0]/;

const headLength = 4096;
const markup = /<(?:!doctype\s+html|html|head|body|div|p|a|br|table)[\s>]/i;

/** Whether the bytes hold words that every export has: decoding and parsing each text of a corpus takes time. */
function mayBeExport(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return true;
  const { buffer, byteOffset, length } = bytes;
  return signs.test(Buffer.from(buffer, byteOffset, length).toString("latin1"));
}

/** Of Nexis, Lexis, Factiva, ProQuest, Europresse. */
const signs =
  /\d of \d[\d.,]* DOCUMENTS?|Dokument \d+ von \d|Document \d+ de \d|End of Document|Ende des Dokuments|Fin du document|Fin del documento|Einde van document|Fine del documento|[A-Z][A-Z0-9]{7}(?:1[6-9]|20)\d{6}[a-z0-9]{9}|ProQuest|DocPublicationName/;

/** What a page declares, unless it is UTF-8, or says that it is and is not. */
function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  if (readUtf8(bytes).isUtf8) return undefined;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
  const label = /<meta[^>]{0,200}charset\s?=\s?["']?([\w:-]{2,40})/i.exec(head)?.[1];
  const encoding = label === undefined ? undefined : findEncoding(label);
  return encoding?.startsWith("utf-") ? undefined : encoding;
}
