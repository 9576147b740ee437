/** `dateline read <folder> --shard 2/4 --out <file>`: what one of several machines reads, in a file. */
import { existsSync } from "node:fs";
import { codeVersion } from "../cache/code-version.ts";
import { openPack } from "../cache/pack.ts";
import { hashArticles } from "../corpus/hash-folder.ts";
import { formatNote, isShardFile } from "../corpus/shards/merge-shards.ts";
import { readShard } from "../corpus/shards/read-shard.ts";
import { formatShard, parseShard, type Shard } from "../corpus/shards/shard.ts";
import { isSameOrInside } from "../output/build/real-path.ts";
import { printProgress } from "../print-progress.ts";
import { countOf } from "../site/shared/wording.ts";
import { configOption } from "./build.ts";
import { type Command, UsageError } from "./command.ts";
import { resolvePath, toCorpusFolder } from "./paths.ts";

export const read: Command = {
  details: [
    "Every machine has the same folder and the same Dateline, and reads another shard: --shard 1/4, 2/4, 3/4,",
    "4/4. `dateline merge` joins the files on the machine that builds. See docs/scale.md.",
  ],
  options: {
    shard: { value: "number/of", about: "which part is read: 2/4 is the second of four" },
    out: { value: "file", about: "where what was read is to be" },
    config: configOption,
  },
  run: async (commandLine) => {
    const shard = toShard(commandLine.valueOf("shard"));
    const folder = toCorpusFolder(commandLine.words[0]);
    const out = toFile(commandLine.valueOf("out"), folder);
    const config = commandLine.valueOf("config");
    const kept = openPack(out, codeVersion());
    const hash = hashArticles(folder);
    const articles = await readShard(folder, shard, {
      kept,
      corpusFile: config === undefined ? undefined : resolvePath(config),
      onProgress: printProgress,
    });
    kept.write(formatNote({ shard, articles, folder: hash }));
    console.info(`${out}: ${countOf(articles, "article")}, shard ${formatShard(shard)}`);
  },
};

function toShard(value: string | undefined): Shard {
  const shard = value === undefined ? undefined : parseShard(value);
  if (shard) return shard;
  const found = value === undefined ? "" : ` "${value}" is none.`;
  throw new UsageError(`Say which part is to be read: --shard 2/4 is the second of four.${found}`);
}

function toFile(value: string | undefined, folder: string): string {
  if (value === undefined)
    throw new UsageError("Say where what was read is to be: --out <file>, outside the folder.");
  const out = resolvePath(value);
  if (isSameOrInside(out, folder))
    throw new UsageError(`${out} lies among the articles: name a file outside of ${folder}.`);
  if (existsSync(out) && !isShardFile(out))
    throw new UsageError(`${out} was not written by \`dateline read\`: name another file.`);
  return out;
}
