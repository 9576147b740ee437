/** A folder of articles → the corpus. Every file in it is read from the disk once, corpus.yaml too. */
import { append } from "../text/long-lists.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRead, type Received, type SourceFile, type UnreadFile } from "../formats/source-file.ts";
import { decodeSource } from "../text/decode.ts";
import { addListed } from "./add-listed.ts";
import { type OwnParts, readOwnParts } from "./own-parts.ts";
import { checkAgainstFolder, type CorpusFile, parseCorpusFile } from "./corpus-file.ts";
import { type Corpus, joinDrafts } from "./read-corpus.ts";
import { readReferenceTables } from "./read-tables.ts";
import { withholdFrom } from "./receive-file.ts";
import { receiveFiles } from "./receive-files.ts";
import { readDraftsOnAllCores, type ReadingOptions } from "./read-drafts.ts";
import { coresForReading, openReadingThreads } from "./reading-threads.ts";
import type { ReferenceTables } from "./reference-tables.ts";
import { corpusFileName, type PassedOver, walkFolder } from "./walk-folder.ts";

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
  const parsed = readCorpusFile(folder, path);
  const { corpusFile } = parsed;
  const own = await readOwnParts(corpusFile, found);
  const files = found.filter(({ file }) => !own.files.has(file));
  const threads = openReadingThreads(coresForReading());
  try {
    const all = new Set(files.map(({ file }) => file));
    const received = await receiveFiles(files, corpusFile, { ...options, threads, all });
    const listed = addListed(received);
    const entries = [...listed, ...leftOut];
    checkAgainstFolder(
      parsed,
      {
        files: [...all.union(new Set(entries.map(({ file }) => file)))],
        sources: listed.filter(isRead),
        pages: own.texts,
      },
      own.mistakes,
    );
    const sources = withholdFromAll(listed, corpusFile);
    const reading = { ...options, tables, threads };
    const drafts = await readDraftsOnAllCores(
      [...sources, ...leftOut],
      corpusFile.withhold,
      reading,
    );
    await threads.stop();
    options.kept?.write();
    append(passedOver.hidden, hiddenIn(received));
    const corpus = joinDrafts(drafts, corpusFile, tables);
    return { ...corpus, passedOver, originals: originalsOf(corpus, sources), ownParts: own.parts };
  } finally {
    await threads.stop();
  }
}

function hiddenIn(received: readonly Received[]): string[] {
  return received.flatMap((file) => ("isHidden" in file ? [file.file] : []));
}

/** The files as they may be published. */
export function withholdFromAll(
  files: readonly (SourceFile | UnreadFile)[],
  { withhold }: CorpusFile,
): (SourceFile | UnreadFile)[] {
  return files.map((file) => (isRead(file) ? withholdFrom(file, withhold) : file));
}

/** What corpus.yaml says: that of the folder, or another. */
export function readCorpusFile(folder: string, path?: string) {
  return parseCorpusFile(readCorpusYaml(path ?? join(folder, corpusFileName)));
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
