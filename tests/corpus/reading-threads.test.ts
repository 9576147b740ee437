import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { openPack } from "../../src/cache/pack.ts";
import { countAllFiles } from "../../src/corpus/other-files.ts";
import { readArticles } from "../../src/corpus/read-articles.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import {
  coresForReading,
  openReadingThreads,
  ThreadEndedError,
} from "../../src/corpus/reading-threads.ts";
import type { ArticleSource } from "../../src/formats/article-source.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import { isRead } from "../../src/formats/source-file.ts";
import { toArticleSource } from "../../src/formats/text-file.ts";
import { makeFolder } from "../output/build/fake-site.ts";

const tables = readReferenceTables();
const towns = ["Kharkiv", "Kherson", "Odesa", "Lviv", "Paris", "Poltava", "Sumy", "Izium"];

/** More than threads are handed at once; a line that recurs, and a word that one tears and another prints whole. */
const sources = Array.from({ length: 48 }, (_, index): ArticleSource => {
  const town = towns[index % towns.length];
  const text = `News ${index} from ${town}\n\n${town} was shelled on Friday, mayor Ihor Terekhov said. President ${index % 5 === 0 ? "Zelen-\nsky" : "Zelensky"} left.\n\nSubscribe to our newsletter for more of this\n`;
  const read = readTextFile(`${index % 3}/${index}.txt`, new TextEncoder().encode(text));
  assert.ok(isRead(read));
  return toArticleSource(read);
});
const allFiles = countAllFiles(sources);
const threads = openReadingThreads(2);
after(() => threads.stop());

async function readAll(cores: typeof threads, path?: string) {
  const kept = path === undefined ? undefined : openPack(path, "1");
  let told = 0;
  const onDraft = () => {
    told += 1;
  };
  const found = await readArticles(sources, { tables, allFiles, kept, threads: cores, onDraft });
  kept?.write();
  assert.equal(told, sources.length);
  return sources.map((source) => {
    const { reading, ...draft } = found.get(source) ?? assert.fail(source.file);
    return { ...draft, reading: { text: reading.text, repairs: reading.repairs } };
  });
}

test("drafts are the same on two cores, and so is what is kept of them", async () => {
  const here = await readAll(openReadingThreads(1));
  threads.start();
  const path = join(makeFolder(), "kept");
  assert.deepEqual(await readAll(threads), here);
  assert.deepEqual(await readAll(threads, path), here);
  assert.deepEqual(await readAll(openReadingThreads(1), path), here);
});

test("what goes wrong in a thread is told with the file", async () => {
  threads.start();
  await threads.tell({ allFiles });
  const damaged = { ...sources[0], text: undefined } as unknown as ArticleSource;
  await assert.rejects(
    threads.run({ sources: [damaged] }),
    /^Error: 0\/0\.txt could not be read: /,
  );
  assert.equal((await threads.run({ sources: sources.slice(0, 2) })).length, 2);
});

test("a thread that ends is named", async () => {
  const mortal = openReadingThreads(2);
  mortal.start();
  const answer = mortal.run({ allFiles });
  await Promise.all([mortal.stop(), assert.rejects(answer, ThreadEndedError)]);
});

test("on one core there are no threads", () => {
  const none = openReadingThreads(1);
  none.start();
  assert.equal(none.count(), 0);
  assert.equal(none.isFree(), false);
});

test("DATELINE_CORES says how many", () => {
  assert.equal(coresForReading({ DATELINE_CORES: "3" }), 3);
  assert.ok(coresForReading({}) >= 1 && coresForReading({}) <= 4);
  for (const wrong of ["0", "-1", "two", "1.5"])
    assert.throws(() => coresForReading({ DATELINE_CORES: wrong }), /DATELINE_CORES is/);
});
