import assert from "node:assert/strict";
import { test } from "node:test";
import type { DataFile } from "../../src/data/data-file.ts";
import { describeArticle, describeName, toDataBlock } from "../../src/data/linked-data.ts";
import { robotsFile, sitemapFiles } from "../../src/data/sitemap.ts";
import { checksumsFile } from "../../src/data/checksums.ts";
import { formatBytes } from "../../src/data/downloads-page.ts";
import { hostileCatalogue } from "./hostile.ts";

function read({ write }: DataFile): string {
  return [...write()].join("");
}

test("no sitemap without an address; a long one is cut, and the parts have every page once", () => {
  assert.deepEqual(sitemapFiles(hostileCatalogue()), []);
  const catalogue = hostileCatalogue("https://example.org/a%20b/");
  const [only, ...none] = sitemapFiles(catalogue);
  assert.equal(none.length, 0);
  const addressesIn = (file: DataFile | undefined) =>
    file ? [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address) : [];
  const all = addressesIn(only);
  assert.ok(all.includes("https://example.org/a%20b/"));
  assert.ok(all.includes("https://example.org/a%20b/articles/latex.html"));
  const [index, ...parts] = sitemapFiles(catalogue, 5);
  assert.deepEqual(
    addressesIn(index),
    parts.map(({ path }) => `https://example.org/a%20b/${path}`),
  );
  assert.deepEqual(parts.flatMap(addressesIn), all);
});

test("robots are kept from what cannot say noindex itself, unless the corpus file lets them in", () => {
  const catalogue = hostileCatalogue("https://example.org/");
  assert.match(read(robotsFile(catalogue)), /^Disallow: \/data\/$/m);
  assert.doesNotMatch(read(robotsFile(catalogue)), /^Disallow: \/$|Sitemap/m);
  catalogue.contents.file.site.index = true;
  assert.match(read(robotsFile(catalogue)), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m);
});

test("linked data cannot end its block, and reads as what was written", () => {
  const catalogue = hostileCatalogue();
  for (const id of catalogue.articlesById.keys()) {
    const value = describeArticle(catalogue, id);
    const block = toDataBlock(value);
    assert.doesNotMatch(block, /[<>&]/);
    assert.deepEqual(JSON.parse(block), JSON.parse(JSON.stringify(value)));
  }
  assert.equal(describeArticle(catalogue, "formula")["datePublished"], "2023-12-30");
  assert.equal(describeArticle(catalogue, "controls")["datePublished"], undefined);
  const name = describeName(catalogue, { kind: "place", id: "<b>town</b>" });
  assert.equal(name["@type"], "Place");
});

test("checksums are in the order of the files' names", () => {
  const lines = read(checksumsFile(hostileCatalogue())).split("\n").filter(Boolean);
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
