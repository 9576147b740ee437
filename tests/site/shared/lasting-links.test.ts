/** Whatever else comes, goes or changes its place in the corpus: the links into an article that stayed lead where they led. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { decodeSeed } from "../../../src/text/decode.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import type { Seed } from "../../../src/formats/source-file.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { placeBlocks } from "../../../src/site/shared/lay-out-blocks.ts";
import { routes } from "../../../src/site/shared/routes.ts";

const tables = readReferenceTables();
const seeds = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => toSeed("seeds", name));
const others = readdirSync("tests/articles", { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^source\.(?:txt|md)$/.test(name))
  .map((entry) => toSeed(entry.parentPath, entry.name))
  .sort((a, b) => (a.file < b.file ? -1 : 1));

function toSeed(folder: string, name: string): Seed {
  const bytes = readFileSync(join(folder, name));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: `${folder.replaceAll(/\W/g, "-")}-${name}`, bytes, sha256 };
}

/** In: seeds. Out: for each, by the hash of its bytes, where its page is and the words at every id on it. */
function linksOf(corpus: readonly Seed[]): Map<string, Map<string, string>> {
  const file = readCorpusFile(undefined, { files: [], readText: () => "" });
  const bytes = new Map(corpus.map((seed) => [seed.sha256, seed.bytes]));
  const { articles } = readCorpus(corpus, file, tables);
  return new Map(
    articles.map((record) => {
      const decoded = decodeSeed(bytes.get(record.sha256) ?? new Uint8Array());
      const text = "text" in decoded ? decoded.text : "";
      const links = new Map([[routes.article(record.id), record.title]]);
      for (const { block, anchor, mentions } of placeBlocks({ record, text })) {
        links.set(anchor, text.slice(block.start, block.end));
        for (const placed of mentions)
          links.set(placed.anchor, text.slice(placed.mention.start, placed.mention.end));
      }
      return [record.sha256, links];
    }),
  );
}

const before = linksOf(seeds);
assert.equal(before.size, seeds.length);
/** Other names, the other way round: what came first in the folder comes last. */
const renamed = seeds.map((seed, index) => ({ ...seed, file: `${9 - index}/${seed.file}` }));

const changes: [what: string, corpus: Seed[]][] = [
  ["others are added before and behind", [...others, ...seeds]],
  ["all files have other names and another order", renamed],
  ...seeds.map(({ file, sha256 }): [string, Seed[]] => [
    `${file} is removed`,
    seeds.filter((seed) => seed.sha256 !== sha256),
  ]),
];

for (const [what, corpus] of changes) {
  test(what, () => {
    const lost: string[] = [];
    for (const [article, links] of linksOf(corpus)) {
      for (const [link, words] of before.get(article) ?? []) {
        const now = links.get(link);
        if (now !== words) lost.push(`${link}: “${words.slice(0, 60)}” → ${now?.slice(0, 60)}`);
      }
    }
    assert.deepEqual(lost, []);
  });
}
