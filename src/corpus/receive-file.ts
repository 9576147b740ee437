/** A file of the folder → the texts in it: read from the disk once, decoded once, without what is withheld. */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { isArticleFile, toTypeProblem } from "../formats/file-types.ts";
import { type FileContext, maxBytesOf, readFile, tooLarge } from "../formats/read-file.ts";
import { isRead, type Received, type SourceFile } from "../formats/source-file.ts";
import type { Problem } from "../record/record.ts";
import { codeOf, type FolderFile } from "./walk-folder.ts";
import { type WithholdEntry, withholdPassages } from "./withhold/withhold-passages.ts";

/** Reads a file of the folder, if its name is that of an article. */
export async function receiveFile(
  found: FolderFile,
  context: FileContext = {},
): Promise<Received[]> {
  const { file, path } = found;
  const bytes = readBytes(file, path, context.largestFile);
  if ("problem" in bytes) return [{ file, ...bytes }];
  const received = await readFile(file, bytes, context);
  return received.map((source) =>
    isRead(source) ? { ...source, problems: [...found.problems, ...source.problems] } : source,
  );
}

function readBytes(
  file: string,
  path: Buffer,
  largestFile: number | undefined,
): Buffer<ArrayBuffer> | { problem: Problem } {
  if (!isArticleFile(file)) return { problem: toTypeProblem(file) };
  try {
    if (statSync(path).size > maxBytesOf(file, largestFile))
      return { problem: tooLarge(file, largestFile) };
    return readFileSync(path);
  } catch (error) {
    return { problem: { kind: "unreadable", found: codeOf(error) } };
  }
}

/** The source as it may be published: without the passages that corpus.yaml withholds, in UTF-8 if there were any. */
export function withholdFrom(source: SourceFile, entries: readonly WithholdEntry[]): SourceFile {
  const { text, withheld, extracted, listed } = withholdPassages(source, entries);
  const { file, part, problems } = source;
  if (withheld.length === 0)
    return withoutOriginal(
      { ...source, ...(extracted && { extracted }), ...(listed && { listed }) },
      entries,
    );
  const bytes = new TextEncoder().encode(text);
  return {
    file,
    ...(part && { part }),
    text,
    encoding: "utf-8",
    bytes: bytes.length,
    sha256: hash("sha256", bytes),
    ...(extracted && { extracted }),
    ...(listed && { listed }),
    withheld,
    problems,
  };
}

/** The bytes of a document may hold in another place what was not found in its text. */
function withoutOriginal(source: SourceFile, entries: readonly WithholdEntry[]): SourceFile {
  const { original: _, ...rest } = source;
  return source.extracted && entries.some(({ passages }) => passages.length > 0) ? rest : source;
}
