/** The bytes of a file → the source texts in it: one, many, or a problem that says why there is none. */
import { append } from "../text/long-lists.ts";
import { hash } from "node:crypto";
import type { Problem } from "../record/record.ts";
import { decodeSource } from "../text/decode.ts";
import { isArchive, isArticleFile, toTypeProblem } from "./file-types.ts";
import type {
  ExtractedArticle,
  FileReading,
  FormatDocument,
  FormatFile,
  InnerFile,
  ReadDocument,
  TableColumns,
} from "./format.ts";
import { formats } from "./formats.ts";
import { namePart, type Received, type SourceFile, type UnreadFile } from "./source-file.ts";

/** Of more, no reader would say that it is one article. */
const maxBytes = 32 * 1024 * 1024;

const megabyte = 1024 * 1024;

/**
 * How many bytes of a file of this name are read.
 *
 * @param largestFile what corpus.yaml allows, in megabytes; it can only be more.
 */
export function maxBytesOf(file: string, largestFile = 0): number {
  const sizes = formats
    .filter(({ names }) => names.test(file))
    .map((format) => format.maxBytes ?? maxBytes);
  return Math.max(maxBytes, largestFile * megabyte, ...sizes);
}

/** What is known of a file apart from its bytes. */
export interface FileContext {
  /** What corpus.yaml states for the file or the folder. */
  encoding?: string | undefined;
  /** By the name of a table: which of its columns holds what, as corpus.yaml says. */
  tables?: Readonly<Record<string, TableColumns>> | undefined;
  /** The names of all files of the corpus. */
  files?: ReadonlySet<string> | undefined;
  /** Files of so many megabytes are read, whatever their format, as corpus.yaml says. */
  largestFile?: number | undefined;
  /** How documents are read whose reading costs much; at once unless given. */
  readCostly?: ReadDocument | undefined;
}

/**
 * Reads what a file holds.
 *
 * @param file its name, relative to the corpus folder.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  context: FileContext = {},
): Promise<Received[]> {
  const received = { ...context, file, bytes, sha256: hash("sha256", bytes) };
  if (bytes.length === 0) return [toUnread(received, { kind: "empty-file" })];
  const reading = await readFormat(received);
  if (reading === undefined) return [readTextFile(file, bytes, context.encoding)];
  if ("problem" in reading) return [toUnread(received, reading.problem)];
  if ("article" in reading) {
    const original = reading.isPrivate ? {} : { original: bytes };
    return [{ ...toSource(received, reading.article), ...original }];
  }
  if ("files" in reading) return readInnerFiles(received, reading.files);
  if ("statements" in reading) {
    return reading.statements.map((row, index) => {
      const name = namePart(file, index + 1);
      if ("problem" in row) return { file: name, problem: row.problem };
      return { file: name, about: row.about, listed: row.stated };
    });
  }
  return reading.articles.map((article, index) => {
    const name = namePart(file, index + 1);
    if ("problem" in article) return { file: name, problem: article.problem };
    const part = {
      number: index + 1,
      of: reading.articles.length,
      ...(article.at && { start: article.at.start, end: article.at.end }),
    };
    return { ...toSource(received, article), file: name, part: { file, ...part } };
  });
}

interface ReceivedFile extends FileContext {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** What the first format that knows the file makes of it. */
function readFormat({
  file,
  bytes,
  sha256,
  encoding,
  tables,
  files,
  largestFile = 0,
  readCostly = readDocument,
}: ReceivedFile): Promise<FileReading | undefined> {
  const most = Math.max(maxBytes, largestFile * megabyte);
  if (isCostly(file))
    return readCostly({ ending: endingOf(file), bytes, sha256, encoding, maxBytes: most });
  const decode = (declared?: string) => decodeSource(bytes, encoding ?? declared);
  return readFormats({ file, bytes, columns: tables?.[file], files, maxBytes: most, decode });
}

function isCostly(file: string): boolean {
  return formats.some((format) => format.isCostly && format.names.test(file));
}

/** Whether a file of this name costs little to read: it is no document, and holds none. */
export function isQuick(file: string): boolean {
  return !formats.some(
    ({ names, isCostly, holdsFiles }) => (isCostly || holdsFiles) && names.test(file),
  );
}

/** "papers/A.PDF" → ".pdf", "page.warc.gz" → ".warc.gz" */
function endingOf(file: string): string {
  return /(?:\.warc)?\.[a-z\d]+$/i.exec(file)?.[0].toLowerCase() ?? "";
}

/** Reads a file whose reading costs much. */
export function readDocument({
  ending: file,
  bytes,
  encoding,
  maxBytes: most,
}: FormatDocument): Promise<FileReading | undefined> {
  const decode = (declared?: string) => decodeSource(bytes, encoding ?? declared);
  return readFormats({ file, bytes, maxBytes: most, decode });
}

async function readFormats(file: FormatFile): Promise<FileReading | undefined> {
  for (const { names, load } of formats) {
    if (!names.test(file.file)) continue;
    const read = await load();
    const reading = await read(file);
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
  { file, bytes, sha256 }: ReceivedFile,
  { text, encoding = "utf-8", at: _, ...extracted }: ExtractedArticle,
): SourceFile {
  return { file, bytes: bytes.length, sha256, text, encoding, extracted, problems: [] };
}

function toUnread({ file, sha256 }: ReceivedFile, problem: Problem): UnreadFile {
  return { file, sha256, problem };
}

/** The files of an archive, as if they stood in a folder of its name; an archive in it is not opened. */
async function readInnerFiles(
  { file: archive, files = new Set(), ...context }: ReceivedFile,
  inner: readonly InnerFile[],
): Promise<Received[]> {
  const read: Received[] = [];
  const names = new Set(inner.map(({ name }) => `${archive}/${name}`));
  const all = { ...context, files: names.union(files) };
  for (const { name, read: unpack } of inner) {
    const file = `${archive}/${name}`;
    if (!names.delete(file))
      read.push({ file: archive, problem: { kind: "name-twice", found: name } });
    else if (hidden.test(name)) read.push({ file, isHidden: true });
    else if (isArchive(name)) read.push({ file, problem: { kind: "archive-in-archive" } });
    else if (!isArticleFile(name)) read.push({ file, problem: toTypeProblem(name) });
    else {
      const bytes = await unpack(maxBytesOf(name, context.largestFile));
      if ("problem" in bytes) read.push({ file, problem: bytes.problem });
      else append(read, await readFile(file, bytes, all));
    }
  }
  return read;
}

/** ".DS_Store", "__MACOSX/._a.txt" */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/)/;

/** Why a file of more bytes than `maxBytesOf` is not read. */
export function tooLarge(file: string, largestFile?: number): Problem {
  return { kind: "too-large", found: `more than ${maxBytesOf(file, largestFile) / megabyte} MB` };
}
