/** Whatever else comes, goes or changes its place in the corpus: the links into an article that stayed lead where they led. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseCorpusFile } from "../../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { isRead, type SourceFile } from "../../../src/formats/source-file.ts";
import { readTextFile } from "../../../src/formats/read-file.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { layOutBlocks } from "../../../src/site/shared/lay-out-blocks.ts";
import { routes } from "../../../src/site/shared/routes.ts";

const tables = readReferenceTables();
const seeds = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => toSeed("seeds", name));
const others = readdirSync("tests/articles", { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^source\.(?:txt|md)$/.test(name))
  .map((entry) => toSeed(entry.parentPath, entry.name))
  .sort((a, b) => (a.file < b.file ? -1 : 1));

function toSeed(folder: string, name: string): SourceFile {
  const file = `${folder.replaceAll(/\W/g, "-")}-${name}`;
  const received = readTextFile(file, readFileSync(join(folder, name)));
  assert.ok(isRead(received));
  return received;
}

/** For each article, by the hash of its bytes: where its page is, and the words at every id on it. */
function linksOf(corpus: readonly SourceFile[]): Map<string, Map<string, string>> {
  const { articles, texts } = readCorpus(corpus, parseCorpusFile(undefined).corpusFile, tables);
  return new Map(
    articles.map((record) => {
      const text = texts.get(record.id) ?? "";
      const links = new Map([[routes.article(record.id), record.title]]);
      for (const { block, anchor, mentions } of layOutBlocks({ record, text })) {
        links.set(anchor, text.slice(block.start, block.end));
        for (const shown of mentions)
          links.set(shown.anchor, text.slice(shown.mention.start, shown.mention.end));
      }
      return [record.sha256, links];
    }),
  );
}

const before = linksOf(seeds);
assert.equal(before.size, seeds.length);
/** Other names, the other way round: what came first in the folder comes last. */
const renamed = seeds.map((seed, index) => ({ ...seed, file: `${9 - index}/${seed.file}` }));

const changes: [what: string, corpus: SourceFile[]][] = [
  ["others are added before and behind", [...others, ...seeds]],
  ["all files have other names and another order", renamed],
  ...seeds.map(({ file, sha256 }): [string, SourceFile[]] => [
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
