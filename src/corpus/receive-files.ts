/** The files of a folder → the texts in them, in order; documents that cost much are read on all cores, or were kept. */
import { setImmediate } from "node:timers/promises";
import type { FileReading, ReadDocument } from "../formats/format.ts";
import { readDocument } from "../formats/read-file.ts";
import type { Received } from "../formats/source-file.ts";
import { append } from "../text/long-lists.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { keepDocuments } from "./kept-documents.ts";
import type { ReadingOptions } from "./read-drafts.ts";
import type { ReadingThreads } from "./reading-threads.ts";
import { receiveFile } from "./receive-file.ts";
import { corpusFileName, type FolderFile } from "./walk-folder.ts";

/**
 * Reads files as corpus.yaml says.
 *
 * @param all the names of all files of the folder, of which these are some or all.
 */
export async function receiveFiles(
  found: readonly FolderFile[],
  { articles, encoding, tables, largestFile, withhold }: CorpusFile,
  {
    threads,
    kept,
    onProgress,
    all,
  }: ReadingOptions & { threads: ReadingThreads; all: ReadonlySet<string> },
): Promise<Received[]> {
  const received: Received[] = [];
  const toRead = found.filter(({ file }) => file !== corpusFileName);
  const read = readWith(threads);
  // A document as it was read still has the passages that are withheld.
  const mayKeep = withhold.every(({ passages }) => passages.length === 0);
  const readCostly = kept && mayKeep ? keepDocuments(kept, read) : read;
  const waiting: Promise<Received[]>[] = [];
  const takeFirst = async () => append(received, (await waiting.shift()) ?? []);
  for (const [index, entry] of toRead.entries()) {
    const stated = articles[entry.file]?.encoding ?? encoding;
    const context = { encoding: stated, tables, files: all, largestFile, readCostly };
    const reading = receiveFile(entry, context);
    // It fails when its turn comes.
    reading.catch(() => undefined);
    waiting.push(reading);
    while (waiting.length > mostWaiting * threads.count()) await takeFirst();
    // What the other threads have read comes in between.
    if (threads.count() > 0) await setImmediate();
    onProgress?.("Reading files", index + 1, toRead.length);
  }
  while (waiting.length > 0) await takeFirst();
  return received;
}

/** Files that are read ahead, for each thread: their bytes are in memory. */
const mostWaiting = 4;

/** Bytes of documents after which there are likely to be so many more that threads are of use. */
const leastForThreads = 10_000_000;

function readWith(threads: ReadingThreads): ReadDocument {
  let bytes = 0;
  return async (document) => {
    bytes += document.bytes.length;
    if (bytes >= leastForThreads) threads.start();
    if (!threads.isFree()) return readDocument(document);
    // A part of a larger buffer would be handed over with all of it.
    const copy = { ...document, bytes: new Uint8Array(document.bytes) };
    const [json] = await threads.run({ document: copy });
    return json === undefined ? undefined : (JSON.parse(json) as FileReading);
  };
}
