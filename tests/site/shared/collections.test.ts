import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { collectionOf, listCollections } from "../../../src/site/shared/collections.ts";

const cases: [what: string, files: string[], collections: [id: string, count: number][]][] = [
  ["all files in one folder", ["a.txt", "b.txt"], []],
  ["all files in one folder of the folder", ["x/a.txt", "x/b.txt"], []],
  ["files packed by themselves", ["a.html.gz/a.html", "b.html.gz/b.html"], []],
  [
    "two folders, and a file beside them",
    ["x/a.txt", "b.txt", "y/2019/c.txt", "y/2019/d.txt"],
    [
      ["x", 1],
      ["y-2019", 2],
    ],
  ],
  [
    "names that make one address",
    ["a b/a.txt", "a-b/b.txt"],
    [
      ["a-b", 1],
      ["a-b-2", 1],
    ],
  ],
];
for (const [what, files, collections] of cases)
  test(what, () => {
    const articles = files.map((file) => ({ record: { file } }) as Article);
    const corpus = { articles } as CorpusIndex;
    const found = listCollections(corpus).map(({ id, articles: own }) => [id, own.length]);
    assert.deepEqual(found, collections);
    const [first] = articles;
    assert.equal(first && collectionOf(corpus, first)?.id, collections[0]?.[0]);
  });
