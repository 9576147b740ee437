import assert from "node:assert/strict";
import { test } from "node:test";
import type { DataFile } from "../../src/data/data-file.ts";
import { describeArticle, describeName, toDataBlock } from "../../src/data/linked-data.ts";
import { robotsFile, sitemapFiles } from "../../src/data/sitemap.ts";
import { checksumsFile } from "../../src/data/checksums.ts";
import { formatBytes } from "../../src/data/downloads-page.ts";
import { hostileCorpus } from "./hostile.ts";

function read({ write }: DataFile): string {
  return [...write()].join("");
}

test("no sitemap without an address; a long one is cut, and the parts have every page once", () => {
  assert.deepEqual(sitemapFiles(hostileCorpus()), []);
  const corpus = hostileCorpus("https://example.org/a%20b/");
  const [only, ...none] = sitemapFiles(corpus);
  assert.equal(none.length, 0);
  const addressesIn = (file: DataFile | undefined) =>
    file ? [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address) : [];
  const all = addressesIn(only);
  assert.ok(all.includes("https://example.org/a%20b/"));
  assert.ok(all.includes("https://example.org/a%20b/articles/latex.html"));
  const [index, ...parts] = sitemapFiles(corpus, 5);
  assert.deepEqual(
    addressesIn(index),
    parts.map(({ path }) => `https://example.org/a%20b/${path}`),
  );
  assert.deepEqual(parts.flatMap(addressesIn), all);
});

test("robots are kept from what cannot say noindex itself, unless the corpus file lets them in", () => {
  const corpus = hostileCorpus("https://example.org/");
  assert.match(read(robotsFile(corpus)), /^Disallow: \/data\/$/m);
  assert.doesNotMatch(read(robotsFile(corpus)), /^Disallow: \/$|Sitemap/m);
  corpus.contents.file.site.index = true;
  assert.match(read(robotsFile(corpus)), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m);
});

test("linked data cannot end its block, and reads as what was written", () => {
  const corpus = hostileCorpus();
  for (const id of corpus.articlesById.keys()) {
    const value = describeArticle(corpus, id);
    const block = toDataBlock(value);
    assert.doesNotMatch(block, /[<>&]/);
    assert.deepEqual(JSON.parse(block), JSON.parse(JSON.stringify(value)));
  }
  assert.equal(describeArticle(corpus, "formula")["datePublished"], "2023-12-30");
  assert.equal(describeArticle(corpus, "controls")["datePublished"], undefined);
  const name = describeName(corpus, { kind: "place", id: "<b>town</b>" });
  assert.equal(name["@type"], "Place");
});

test("checksums are in the order of the files' names", () => {
  const lines = read(checksumsFile(hostileCorpus())).split("\n").filter(Boolean);
  assert.deepEqual(
    lines.map((line) => line.slice(66)),
    ["controls.txt", "formula.txt", "latex.txt"],
  );
});

const sizes: [bytes: number, words: string][] = [
  [0, "0 bytes"],
  [950, "950 bytes"],
  [64_512, "65 kB"],
  [1_234_567, "1.2 MB"],
];

for (const [bytes, words] of sizes) {
  test(`${bytes} → ${words}`, () => assert.equal(formatBytes(bytes), words));
}
