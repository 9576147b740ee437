/** `dateline merge <folder> <file…>`: what several machines have read → what is kept for a build of the folder. */
import { hashArticles } from "../corpus/hash-folder.ts";
import { mergeShards } from "../corpus/shards/merge-shards.ts";
import { keptDrafts } from "../kept-folder.ts";
import { countOf, listOf } from "../site/shared/wording.ts";
import { type Command, UsageError } from "./command.ts";
import { openKeptOutside } from "./kept.ts";
import { resolvePath, toCorpusFolder } from "./paths.ts";

export const merge: Command = {
  details: [
    "The files are those that `dateline read` wrote on several machines, in any order. The next `dateline build`",
    "or `dateline export` of the folder takes what they hold, and reads itself what is missing: the result is",
    "the same. It is kept in your system's folder for caches, or where DATELINE_CACHE says.",
  ],
  options: {},
  run: (commandLine) => {
    const [first, ...files] = commandLine.words;
    if (first === undefined || files.length === 0)
      throw new UsageError("Name the folder, then the files: dateline merge <folder> <file…>.");
    const folder = toCorpusFolder(first);
    const kept = openKeptOutside(folder);
    if (!kept)
      throw new Error("There is no private folder to keep them in: name one in DATELINE_CACHE.");
    const is = { version: kept.version, folder: hashArticles(folder) };
    const { articles, missing } = mergeShards(files.map(resolvePath), keptDrafts(kept.folder), is);
    console.info(`Merged ${countOf(files.length, "file")}: ${countOf(articles, "article")}`);
    if (missing.length > 0)
      console.info(`No file of shard ${listOf(missing, "and")}: the next build reads it.`);
  },
};
