/** A file of the folder → its text, read from the disk once and decoded once. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isArticleFile, nameFileType } from "../formats/file-types.ts";
import type { SourceFile, UnreadFile } from "../formats/source-file.ts";
import type { Problem } from "../record/record.ts";
import { decodeSource } from "../text/decode.ts";
import { codeOf, type FolderFile } from "./walk-folder.ts";
import { type WithholdEntry, withholdPassages } from "./withhold/withhold-passages.ts";

/** A file as received. */
export interface ReceivedFile extends SourceFile {
  /** Its bytes, where the text does not give them back. */
  original?: Uint8Array<ArrayBuffer>;
}

/** Of more, no reader would say that it is one article. */
const maxBytes = 32 * 1024 * 1024;

/** Reads a file of the folder, if its name is that of an article. */
export function receiveFile(found: FolderFile, encoding?: string): ReceivedFile | UnreadFile {
  const { file, path } = found;
  const bytes = readBytes(file, path);
  if ("problem" in bytes) return { file, ...bytes };
  const received = receiveBytes(file, bytes, encoding);
  if ("problem" in received) return received;
  return { ...received, problems: [...found.problems, ...received.problems] };
}

/**
 * Decodes a file's bytes.
 *
 * @param encoding what corpus.yaml states for the file or the folder.
 */
export function receiveBytes(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: string,
): ReceivedFile | UnreadFile {
  const sha256 = hash(bytes);
  const decoded = decodeSource(bytes, encoding);
  if ("problem" in decoded) return { file, sha256, ...decoded };
  const isGivenBack = Buffer.from(decoded.text).equals(bytes);
  return {
    ...decoded,
    file,
    bytes: bytes.length,
    sha256,
    ...(!isGivenBack && { original: bytes }),
  };
}

function readBytes(file: string, path: Buffer): Buffer<ArrayBuffer> | { problem: Problem } {
  if (!isArticleFile(file)) {
    const type = nameFileType(file);
    return { problem: { kind: "file-type", ...(type !== undefined && { found: type }) } };
  }
  try {
    if (statSync(path).size > maxBytes) return { problem: { kind: "too-large" } };
    return readFileSync(path);
  } catch (error) {
    return { problem: { kind: "unreadable", found: codeOf(error) } };
  }
}

/** The file as it may be published: without the passages that corpus.yaml withholds, in UTF-8 if there were any. */
export function withholdFrom(file: ReceivedFile, entries: readonly WithholdEntry[]): ReceivedFile {
  const { text, withheld } = withholdPassages(file, entries);
  if (withheld.length === 0) return file;
  const bytes = new TextEncoder().encode(text);
  return {
    file: file.file,
    text,
    encoding: "utf-8",
    bytes: bytes.length,
    sha256: hash(bytes),
    withheld,
    problems: file.problems,
  };
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
