/** A page saved with its pictures and frames in one file (MHTML) → the article of the page itself. */
import { decodeSource } from "../../text/decode.ts";
import type { FileReading, FormatFile } from "../format.ts";
import { findDeclaredEncoding } from "./decode-page.ts";
import { readPage, withDecoding } from "./read-web-page.ts";

/** Reads a file of MHTML. The day in its head is that of saving: it says nothing of the article. */
export function readWebArchive({ bytes }: FormatFile): FileReading | undefined {
  const file = readPart(Buffer.from(bytes).toString("latin1"));
  const address = file.headers.get("snapshot-content-location") ?? "";
  const pages = findPages(file, 0);
  const page = pages.find(({ headers }) => headers.get("content-location") === address) ?? pages[0];
  if (!page) return file.headers.has("mime-version") ? noText : undefined;
  const content = decodeBody(page);
  const encoding = findDeclaredEncoding(content, page.headers.get("content-type"));
  const decoded = decodeSource(content, encoding);
  if ("problem" in decoded) return decoded;
  const article = readPage(decoded.text, page.headers.get("content-location"));
  if (!article) return noText;
  return { article: withDecoding(article, decoded) };
}

const noText: FileReading = { problem: { kind: "no-article-text" } };

/** A part of the file; each of its characters is a byte. */
interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** @param source headers, an empty line, a body. */
function readPart(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = source.slice(0, Math.min(end?.index ?? source.length, longestHead));
  const lines = head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end ? source.slice(end.index + end[0].length) : "" };
}

const longestHead = 100_000;

/** The parts that are HTML, in order; that of the page comes first, those of its frames follow. */
function findPages(part: Part, depth: number): Part[] {
  const type = part.headers.get("content-type") ?? "";
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) return [part];
  const boundary = /boundary="?([^";]{1,200})/i.exec(type)?.[1]?.trim();
  if (boundary === undefined || depth > deepest) return [];
  const parts = part.body.split(`--${boundary}`).slice(1, mostParts);
  return parts.flatMap((source) => findPages(readPart(source.replace(/^\r?\n/, "")), depth + 1));
}

const deepest = 4;
const mostParts = 5000;

function decodeBody({ headers, body }: Part): Uint8Array<ArrayBuffer> {
  const transfer = headers.get("content-transfer-encoding")?.toLowerCase();
  if (transfer === "base64") return new Uint8Array(Buffer.from(body, "base64"));
  const plain = transfer === "quoted-printable" ? decodeQuotedPrintable(body) : body;
  return new Uint8Array(Buffer.from(plain, "latin1"));
}

/** "caf=C3=A9", and a line that goes on behind "=" */
function decodeQuotedPrintable(body: string): string {
  return body
    .replaceAll(/=[ \t]{0,9}\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
}
