/** A folder of articles → the corpus. Every file in it is read from the disk once, corpus.yaml too. */
import { append } from "../text/long-lists.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRead, type Received, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { decodeSource } from "../text/decode.ts";
import { addListed } from "./add-listed.ts";
import { type OwnParts, readOwnParts } from "./own-parts.ts";
import { checkAgainstFolder, type CorpusFile, parseCorpusFile } from "./corpus-file.ts";
import { type Corpus, readCorpus } from "./read-corpus.ts";
import { readReferenceTables } from "./read-tables.ts";
import { receiveFile, withholdFrom } from "./receive-file.ts";
import type { OnProgress, ReadingOptions } from "./read-drafts.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { corpusFileName, type FolderFile, type PassedOver, walkFolder } from "./walk-folder.ts";

/** The corpus, and what only its folder tells. */
export interface FolderCorpus extends Corpus {
  passedOver: PassedOver;
  /** The bytes of articles, by id, whose text does not give them back; of the others they are its UTF-8. */
  originals: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  ownParts: OwnParts;
}

export interface FolderOptions extends ReadingOptions {
  /** Read anew unless given. */
  tables?: ReferenceTables | undefined;
  /** Where corpus.yaml is, if it does not stand in the folder. */
  corpusFile?: string | undefined;
}

/**
 * Reads a folder.
 *
 * @throws when there is no such folder, and when corpus.yaml has a mistake.
 */
export async function readFolder(
  folder: string,
  { tables = readReferenceTables(), corpusFile: path, ...options }: FolderOptions = {},
): Promise<FolderCorpus> {
  const { files: found, leftOut, passedOver } = walkFolder(folder);
  const parsed = parseCorpusFile(readCorpusYaml(path ?? join(folder, corpusFileName)));
  const { corpusFile } = parsed;
  const own = await readOwnParts(corpusFile, found);
  const files = found.filter(({ file }) => !own.files.has(file));
  const all = await receiveFiles(files, corpusFile, options.onProgress);
  const received = addListed(all);
  const hidden = all.flatMap((file) => ("isHidden" in file ? [file.file] : []));
  const entries = [...received, ...leftOut];
  const names = new Set([...files, ...entries].map(({ file }) => file));
  checkAgainstFolder(
    parsed,
    { files: [...names], sources: received.filter(isRead), pages: own.texts },
    own.mistakes,
  );
  const sources = received.map((file) =>
    isRead(file) ? withholdFrom(file, corpusFile.withhold) : file,
  );
  const corpus = readCorpus([...sources, ...leftOut], corpusFile, tables, options);
  append(passedOver.hidden, hidden);
  return { ...corpus, passedOver, originals: originalsOf(corpus, sources), ownParts: own.parts };
}

async function receiveFiles(
  found: readonly FolderFile[],
  { articles, encoding, tables, largestFile }: CorpusFile,
  onProgress: OnProgress | undefined,
): Promise<Received[]> {
  const received: Received[] = [];
  const files = new Set(found.map(({ file }) => file));
  const toRead = found.filter(({ file }) => file !== corpusFileName);
  for (const [index, entry] of toRead.entries()) {
    const context = {
      encoding: articles[entry.file]?.encoding ?? encoding,
      tables,
      files,
      largestFile,
    };
    append(received, await receiveFile(entry, context));
    onProgress?.("Reading files", index + 1, toRead.length);
  }
  return received;
}

/** What corpus.yaml says; nothing if there is none, or nothing in it. */
function readCorpusYaml(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const decoded = decodeSource(readFileSync(path));
  if ("text" in decoded) return decoded.text;
  if (decoded.problem.kind !== "binary-file") return undefined;
  throw new Error(`${path} is not text: write it anew, as plain text.`);
}

/** Only of articles that are published; the rest is let go. */
function originalsOf({ articles }: Corpus, files: readonly (SourceFile | UnreadFile)[]) {
  const byFile = new Map(
    files.filter(isRead).flatMap(({ file, original }) => (original ? [[file, original]] : [])),
  );
  return new Map(
    articles.flatMap(({ id, file, part }) => {
      const original = part ? undefined : byFile.get(file);
      return original ? [[id, original]] : [];
    }),
  );
}
