/** Archives of the web (`.warc`, `.warc.gz`, `.wacz`) → the articles of the pages in them. */
import { WARCParser, type WARCRecord } from "warcio";
import type { Problem } from "../../record/record.ts";
import { decodeSource } from "../../text/decode.ts";
import { openZip, type ZipLimits } from "../archive/zip.ts";
import type { ExtractedArticle, FileReading, FormatFile } from "../format.ts";
import { findDeclaredEncoding } from "./decode-page.ts";
import { readPage, withDecoding } from "./read-web-page.ts";

type Entry = ExtractedArticle | { problem: Problem };

/** Reads every page that a server gave. Pictures, redirects and messages of errors are no pages; of an address the first counts. */
export async function readWarc({ bytes }: FormatFile): Promise<FileReading> {
  const articles: Entry[] = [];
  const seen = new Set<string>();
  const budget = { left: maxBytes };
  try {
    for await (const record of new WARCParser(cutChunks(bytes))) {
      const address = record.warcTargetURI ?? "";
      if (!isPage(record) || seen.has(address)) continue;
      seen.add(address);
      const content = await readContent(record, budget);
      if (!content) articles.push({ problem: { kind: "too-much-inflated" } });
      else articles.push(toArticle(content, address, record));
      if (budget.left < 0) break;
    }
  } catch {
    articles.push({ problem: { kind: "broken-archive" } });
  }
  return articles.length > 0 ? { articles } : { problem: { kind: "not-articles" } };
}

/** Reads the archives in a file of WACZ; its indexes and logs are none. */
export async function readWacz({ bytes }: FormatFile): Promise<FileReading> {
  const entries = await openZip(bytes, limits);
  if ("problem" in entries) return entries;
  return { files: entries.filter(({ name }) => /\.warc(?:\.gz)?$/i.test(name)) };
}

const maxBytes = 512 * 1024 * 1024;
const limits: ZipLimits = { bytes: maxBytes, entries: 50_000 };
/** Of one page: more is none that a person reads. */
const maxBytesOfPage = 16 * 1024 * 1024;

function* cutChunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

const chunk = 64 * 1024;

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== "response" || Number(httpHeaders?.statusCode) !== 200) return false;
  return /^(?:text\/html|application\/xhtml)/i.test(httpHeaders?.headers.get("content-type") ?? "");
}

/** @returns nothing for what swells. */
async function readContent(
  record: WARCRecord,
  budget: { left: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    budget.left -= part.length;
    if (length > maxBytesOfPage || budget.left < 0) return undefined;
    chunks.push(part);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function toArticle(
  content: Uint8Array<ArrayBuffer>,
  address: string,
  { httpHeaders }: WARCRecord,
): Entry {
  const type = httpHeaders?.headers.get("content-type") ?? undefined;
  const decoded = decodeSource(content, findDeclaredEncoding(content, type));
  const article = "problem" in decoded ? undefined : readPage(decoded.text, address);
  if (!article || "problem" in decoded) {
    return { problem: { kind: "no-article-text", found: address.slice(0, longestAddress) } };
  }
  return withDecoding(article, decoded);
}

const longestAddress = 200;
