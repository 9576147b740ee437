/** A folder of articles → the corpus. Every file in it is read from the disk once, corpus.yaml too. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRead, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { decodeSource } from "../text/decode.ts";
import { checkAgainstFolder, parseCorpusFile } from "./corpus-file.ts";
import { type Corpus, readCorpus } from "./read-corpus.ts";
import { readReferenceTables } from "./read-tables.ts";
import { type ReceivedFile, receiveFile, withholdFrom } from "./receive-file.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { type PassedOver, walkFolder } from "./walk-folder.ts";

/** The corpus, and what only its folder tells. */
export interface FolderCorpus extends Corpus {
  passedOver: PassedOver;
  /** The bytes of articles, by file, whose text does not give them back; of the others they are its UTF-8. */
  originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export const corpusFileName = "corpus.yaml";

/**
 * Reads a folder.
 *
 * @param corpusFilePath where corpus.yaml is, if it does not stand in the folder.
 * @throws when there is no such folder, and when corpus.yaml has a mistake.
 */
export function readFolder(
  folder: string,
  tables: ReferenceTables = readReferenceTables(),
  corpusFilePath = join(folder, corpusFileName),
): FolderCorpus {
  const { files, leftOut, passedOver } = walkFolder(folder);
  const parsed = parseCorpusFile(readCorpusYaml(corpusFilePath));
  const { corpusFile } = parsed;
  const received = files
    .filter(({ file }) => file !== corpusFileName)
    .map((found) =>
      receiveFile(found, corpusFile.articles[found.file]?.encoding ?? corpusFile.encoding),
    );
  const entries = [...received, ...leftOut];
  checkAgainstFolder(parsed, { files: entries.map(({ file }) => file), texts: textsOf(received) });
  const sources = received.map((file) =>
    isRead(file) ? withholdFrom(file, corpusFile.withhold) : file,
  );
  const corpus = readCorpus([...sources, ...leftOut], corpusFile, tables);
  return { ...corpus, passedOver, originals: originalsOf(corpus, sources) };
}

/** What corpus.yaml says; nothing if there is none, or nothing in it. */
function readCorpusYaml(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const decoded = decodeSource(readFileSync(path));
  if ("text" in decoded) return decoded.text;
  if (decoded.problem.kind !== "binary-file") return undefined;
  throw new Error(`${path} is not text: write it anew, as plain text.`);
}

function textsOf(files: readonly (SourceFile | UnreadFile)[]): Map<string, string> {
  return new Map(files.filter(isRead).map(({ file, text }) => [file, text]));
}

/** Only of articles that are published; the rest is let go. */
function originalsOf({ texts }: Corpus, files: readonly (ReceivedFile | UnreadFile)[]) {
  return new Map(
    files.flatMap((file) =>
      "original" in file && file.original && texts.has(file.file)
        ? [[file.file, file.original] as const]
        : [],
    ),
  );
}
