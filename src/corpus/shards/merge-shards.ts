/** The files of shards that several machines have read → what is kept for a build, as if it had read them itself. */
import { existsSync } from "node:fs";
import { z } from "zod";
import { joinPacks, readHeader } from "../../cache/pack.ts";
import { formatShard } from "./shard.ts";

const noteSchema = z.object({
  shard: z.object({ number: z.int(), of: z.int() }),
  articles: z.int(),
  folder: z.string(),
});

/** What the file of a shard says of itself. */
export type ShardNote = z.infer<typeof noteSchema>;

export function formatNote(note: ShardNote): string {
  return JSON.stringify(note);
}

/** Whether a file is one that `dateline read` wrote. */
export function isShardFile(path: string): boolean {
  return readNote(path) !== undefined;
}

function readNote(path: string): (ShardNote & { version: string }) | undefined {
  try {
    const header = readHeader(path);
    const note = noteSchema.parse(JSON.parse(header?.note ?? ""));
    return { ...note, version: header?.version ?? "" };
  } catch {
    return undefined;
  }
}

export interface Merged {
  articles: number;
  /** "3/4": none of the files is this one. */
  missing: string[];
}

/**
 * Adds the files of shards to what is kept.
 *
 * @param kept the file of what is kept, which there need not be.
 * @param is the code, and the articles by `hashArticles`.
 * @throws with the name of the file when one is of no use for them.
 */
export function mergeShards(
  paths: readonly string[],
  kept: string,
  is: { version: string; folder: string },
): Merged {
  const notes = paths.map((path) => {
    const note = readNote(path);
    if (!note) throw new Error(`${path} ${existsSync(path) ? notOurs : "does not exist."}`);
    if (note.version !== is.version) throw new Error(`${path} ${otherVersion}`);
    if (note.folder !== is.folder) throw new Error(`${path} ${otherFolder}`);
    return note;
  });
  const of = Math.max(...notes.map(({ shard }) => shard.of));
  const other = notes.findIndex(({ shard }) => shard.of !== of);
  if (other >= 0)
    throw new Error(`${paths[other]} is of ${notes[other]?.shard.of} shards, others are of ${of}.`);
  joinPacks([kept, ...paths], kept, is.version);
  const byShard = new Map(notes.map(({ shard, articles }) => [formatShard(shard), articles]));
  return {
    articles: [...byShard.values()].reduce((sum, articles) => sum + articles, 0),
    missing: listShards(of).filter((shard) => !byShard.has(shard)),
  };
}

const notOurs = "was not written by `dateline read`, or is damaged.";
const otherVersion =
  "was read by another version of Dateline, of a library it uses or of Node: use the same on all machines.";
const otherFolder = "was read from other articles than those in this folder: read it anew.";

function listShards(of: number): string[] {
  return Array.from({ length: of }, (_, index) => formatShard({ number: index + 1, of }));
}
