import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openPack } from "../../../src/cache/pack.ts";
import { hashArticles } from "../../../src/corpus/hash-folder.ts";
import { readFolder } from "../../../src/corpus/read-folder.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { formatNote, mergeShards } from "../../../src/corpus/shards/merge-shards.ts";
import { readShard } from "../../../src/corpus/shards/read-shard.ts";
import { makeZip } from "../../formats/make-zip.ts";
import { type Files, makeFolder, writeFiles } from "../../output/build/fake-site.ts";

const tables = readReferenceTables();
const line = "Subscribe to our newsletter for more of this";
const towns = ["Kharkiv", "Kherson", "Odesa", "Lviv", "Poltava", "Sumy", "Izium", "Bakhmut"];
const story = (town: string, name = "Zelen-\nsky") =>
  `News from ${town}\n\n${town} was shelled on Friday, mayor Ihor Terekhov said. President ${name} left.\n\n${line}\n`;

const texts: Files = {
  ...Object.fromEntries(towns.map((town, index) => [`${index % 2}/${town}.txt`, story(town)])),
  "whole.txt": "Volodymyr Zelensky spoke.\n",
  "table.csv": `title,text\n${towns.map((town) => `From ${town},${town} was shelled on Sunday.`).join("\n")}\n`,
  "corpus.yaml": "people:\n  Ihor Terekhov: { aliases: [Terekhov] }\n",
};
const pages: Files = Object.fromEntries(
  towns.map((town) => [
    `${town}.html`,
    `<h1>From ${town}</h1><p>${town} was shelled on 20 May 2023.</p><p>${line}</p>`,
  ]),
);

/** Reads a folder in shards, each as on a machine of its own. */
async function readShards(folder: string, of: number, made = makeFolder()) {
  const paths: string[] = [];
  const sizes: number[] = [];
  for (let number = 1; number <= of; number += 1) {
    const path = join(made, `${number}`);
    const kept = openPack(path, "1");
    const articles = await readShard(folder, { number, of }, { kept, tables });
    const hash = hashArticles(folder);
    kept.write(formatNote({ shard: { number, of }, articles, folder: hash }));
    paths.push(path);
    sizes.push(articles);
  }
  return {
    paths,
    sizes,
    kept: join(made, "kept"),
    is: { version: "1", folder: hashArticles(folder) },
  };
}

test("merged equals whole, and nothing is left to read", async () => {
  const folder = join(makeFolder(), "papers");
  writeFiles(folder, texts);
  const whole = await readFolder(folder, { tables });
  for (const count of [1, 3]) {
    const { paths, sizes, kept, is } = await readShards(folder, count);
    assert.equal(Math.min(...sizes) > 0, true, "every shard has something to read");
    const articles = whole.articles.length;
    assert.deepEqual(mergeShards(paths.toReversed(), kept, is), { articles, missing: [] });
    const merged = statSync(kept).mtimeMs;
    assert.deepEqual(await readFolder(folder, { tables, kept: openPack(kept, "1") }), whole);
    assert.equal(statSync(kept).mtimeMs, merged, "no article was read anew");
  }
});

test("merged equals whole with documents, whose lines no other shard has seen", async () => {
  const folder = join(makeFolder(), "papers");
  writeFiles(folder, { ...texts, ...pages });
  writeFileSync(
    join(folder, "more.zip"),
    await makeZip({ "a.html": "<p>Kyiv was shelled, too.", "b.txt": story("Kyiv") }),
  );
  const whole = await readFolder(folder, { tables });
  const { paths, kept, is } = await readShards(folder, 4);
  mergeShards(paths, kept, is);
  assert.deepEqual(await readFolder(folder, { tables, kept: openPack(kept, "1") }), whole);
});

test("of a shard that is missing the articles are read while building", async () => {
  const folder = join(makeFolder(), "papers");
  writeFiles(folder, texts);
  const { paths, sizes, kept, is } = await readShards(folder, 3);
  const articles = (sizes[0] ?? 0) + (sizes[2] ?? 0);
  const some = paths.filter((_, index) => index !== 1);
  assert.deepEqual(mergeShards(some, kept, is), { articles, missing: ["2/3"] });
  assert.deepEqual(
    await readFolder(folder, { tables, kept: openPack(kept, "1") }),
    await readFolder(folder, { tables }),
  );
});

test("a damaged part of a shard counts as missing", async () => {
  const folder = join(makeFolder(), "papers");
  writeFiles(folder, texts);
  const { paths, kept, is } = await readShards(folder, 2);
  const [first = ""] = paths;
  const bytes = readFileSync(first);
  bytes.fill(0, bytes.length - 40);
  writeFileSync(first, bytes);
  mergeShards(paths, kept, is);
  assert.deepEqual(
    await readFolder(folder, { tables, kept: openPack(kept, "1") }),
    await readFolder(folder, { tables }),
  );
});

test("files of no use are named", async () => {
  const folder = join(makeFolder(), "papers");
  writeFiles(folder, { "a.txt": story("Kharkiv"), "b.txt": story("Lviv") });
  const { paths, kept, is } = await readShards(folder, 2);
  const { paths: others } = await readShards(folder, 3);
  const [first = ""] = paths;
  const merge =
    (more: string[], where = is) =>
    () =>
      mergeShards([first, ...more], kept, where);
  assert.throws(merge([join(folder, "a.txt")]), /a\.txt was not written by `dateline read`/);
  assert.throws(merge([join(folder, "none")]), /none does not exist/);
  assert.throws(merge([], { ...is, version: "2" }), /1 was read by another version of Dateline/);
  assert.throws(merge([others[0] ?? ""]), /1 is of 2 shards, others are of 3/);
  writeFiles(folder, { "b.txt": story("Odesa") });
  assert.throws(merge([], { ...is, folder: hashArticles(folder) }), /other articles/);
});
