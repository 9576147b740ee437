/**
 * A shard of a folder → drafts and documents, kept for the machine that builds the site.
 *
 * What an article is read as depends on the other files: which lines recur in them, which words they print whole.
 * So every shard looks at all files that can be had at little cost, but reads its own articles only. Of documents
 * that cost much each shard reads its own. What the builder finds answered otherwise it reads anew.
 */
import { statSync } from "node:fs";
import type { Pack } from "../../cache/pack.ts";
import { isQuick } from "../../formats/read-file.ts";
import { compareFiles, isRead } from "../../formats/source-file.ts";
import { addListed } from "../add-listed.ts";
import { readOwnParts } from "../own-parts.ts";
import { type OnProgress, readDraftsOnAllCores } from "../read-drafts.ts";
import { readCorpusFile, withholdFromAll } from "../read-folder.ts";
import { readReferenceTables } from "../read-tables.ts";
import type { ReferenceTables } from "../reference-tables.ts";
import { coresForReading, openReadingThreads } from "../reading-threads.ts";
import { receiveFiles } from "../receive-files.ts";
import { type FolderFile, walkFolder } from "../walk-folder.ts";
import { itemsOfShard, type Shard } from "./shard.ts";

export interface ShardOptions {
  kept: Pack;
  /** Read anew unless given. */
  tables?: ReferenceTables | undefined;
  /** Where corpus.yaml is, if it does not stand in the folder. */
  corpusFile?: string | undefined;
  onProgress?: OnProgress | undefined;
}

/**
 * Reads a shard; what was read is in `kept`.
 *
 * @returns how many articles it has.
 * @throws when there is no such folder, and when corpus.yaml has a mistake.
 */
export async function readShard(
  folder: string,
  shard: Shard,
  { kept, tables = readReferenceTables(), corpusFile: path, onProgress }: ShardOptions,
): Promise<number> {
  const { files: found } = walkFolder(folder);
  const { corpusFile } = readCorpusFile(folder, path);
  const own = await readOwnParts(corpusFile, found);
  const files = found.filter(({ file }) => !own.files.has(file));
  const documents = files.filter(({ file }) => !isQuick(file));
  const texts = files.filter(({ file }) => isQuick(file));
  const threads = openReadingThreads(coresForReading());
  try {
    const all = new Set(files.map(({ file }) => file));
    const options = { threads, kept, onProgress, all };
    const read = await receiveFiles(itemsOfShard(documents, bytesOf, shard), corpusFile, options);
    const readable = await receiveFiles(texts, corpusFile, options);
    const sources = withholdFromAll(addListed([...readable, ...read]), corpusFile);
    const isDocument = new Set(read.map(({ file }) => file));
    const plain = sources.filter(({ file }) => !isDocument.has(file)).filter(isRead);
    const mine = itemsOfShard(plain.toSorted(compareFiles), ({ text }) => text.length, shard);
    const wanted = new Set(mine.map(({ file }) => file)).union(isDocument);
    const { drafts } = await readDraftsOnAllCores(sources, corpusFile.withhold, {
      ...{ tables, threads, kept, onProgress },
      isWanted: ({ file }) => wanted.has(file),
    });
    return drafts.length;
  } finally {
    await threads.stop();
  }
}

function bytesOf({ path }: FolderFile): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
