/** The bytes of a file → the source texts in it: one, many, or a problem that says why there is none. */
import { hash } from "node:crypto";
import type { Problem } from "../record/record.ts";
import { decodeSource } from "../text/decode.ts";
import { isArchive, isArticleFile, toTypeProblem } from "./file-types.ts";
import type { ExtractedArticle, FileReading, FormatFile, InnerFile } from "./format.ts";
import { formats } from "./formats.ts";
import type { SourceFile, UnreadFile } from "./source-file.ts";

/** Of more, no reader would say that it is one article. */
const maxBytes = 32 * 1024 * 1024;

/** How many bytes of a file of this name are read. */
export function maxBytesOf(file: string): number {
  const sizes = formats
    .filter(({ names }) => names.test(file))
    .map((format) => format.maxBytes ?? maxBytes);
  return Math.max(maxBytes, ...sizes);
}

/**
 * Reads what a file holds.
 *
 * @param file its name, relative to the corpus folder.
 * @param encoding what corpus.yaml states for the file or the folder.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: string,
): Promise<(SourceFile | UnreadFile)[]> {
  const received = { file, bytes, sha256: hash("sha256", bytes), encoding };
  const reading = await readFormat(received);
  if (reading === undefined) return [readTextFile(file, bytes, encoding)];
  if ("problem" in reading) return [toUnread(received, reading.problem)];
  if ("article" in reading) return [toSource(received, reading.article)];
  if ("files" in reading) return readInnerFiles(received, reading.files);
  return reading.articles.map((article, index) => {
    const name = `${file}#${index + 1}`;
    if ("problem" in article) return { file: name, problem: article.problem };
    const part = {
      number: index + 1,
      of: reading.articles.length,
      ...(article.at && { start: article.at.start, end: article.at.end }),
    };
    return { ...toSource(received, article), file: name, part: { file, ...part } };
  });
}

interface Received {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  encoding: string | undefined;
}

/** What the first format that knows the file makes of it. */
async function readFormat({ file, bytes, encoding }: Received): Promise<FileReading | undefined> {
  const given: FormatFile = {
    file,
    bytes,
    decode: (declared) => decodeSource(bytes, encoding ?? declared),
  };
  for (const { names, load } of formats) {
    if (!names.test(file)) continue;
    const read = await load();
    const reading = await read(given);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/**
 * Reads a file of plain text or Markdown. What its text says is read once nothing withheld is in it.
 *
 * @param encoding what corpus.yaml states for the file or the folder.
 */
export function readTextFile(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: string,
): SourceFile | UnreadFile {
  const sha256 = hash("sha256", bytes);
  const decoded = decodeSource(bytes, encoding);
  if ("problem" in decoded) return { file, sha256, ...decoded };
  const isGivenBack = Buffer.from(decoded.text).equals(bytes);
  const original = isGivenBack ? {} : { original: bytes };
  return { ...decoded, file, bytes: bytes.length, sha256, ...original };
}

function toSource(
  { file, bytes, sha256 }: Received,
  { text, encoding = "utf-8", at: _, ...extracted }: ExtractedArticle,
): SourceFile {
  return { file, bytes: bytes.length, sha256, text, encoding, extracted, problems: [] };
}

function toUnread({ file, sha256 }: Received, problem: Problem): UnreadFile {
  return { file, sha256, problem };
}

/** The files of an archive; an archive in it is not opened. */
async function readInnerFiles(
  { file: archive, encoding }: Received,
  inner: readonly InnerFile[],
): Promise<(SourceFile | UnreadFile)[]> {
  const read: (SourceFile | UnreadFile)[] = [];
  for (const { name, bytes } of inner) {
    const file = `${archive}/${name}`;
    if (isArchive(name)) read.push({ file, problem: { kind: "archive-in-archive" } });
    else if (isArticleFile(name)) read.push(...(await readFile(file, bytes, encoding)));
    else read.push({ file, problem: toTypeProblem(name) });
  }
  return read;
}
