import assert from "node:assert/strict";
import { test } from "node:test";
import { listPacks, packOf, sourcePathsOf } from "../../../src/site/shared/article-files.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

function corpusWith(size: number, bytes = 10) {
  return corpusOf(
    Array.from({ length: size }, (_, index) => {
      const day = `2023-01-01T${index}`.slice(0, 8) + String((index % 28) + 1).padStart(2, "0");
      const article = sketchArticle({
        id: `a${index}`,
        text: "Title",
        published: { from: day, to: day, how: "said", because: [] },
      });
      return { ...article, record: { ...article.record, bytes, original: "pdf" } };
    }),
  );
}

test("in a small corpus each article has files of its own", () => {
  const corpus = corpusWith(50);
  assert.equal(listPacks(corpus).length, 50);
  assert.deepEqual(packOf(corpus, "a7"), {
    articles: [corpus.articlesById.get("a7")],
    records: "data/articles/a7.json",
    annotations: "data/annotations/a7.jsonld",
    sources: undefined,
  });
});

const sizes: [articles: number, bytes: number, packs: number[]][] = [
  [51, 10, [51]],
  [250, 10, [100, 100, 50]],
  [60, 4_000_000, Array.from({ length: 30 }, () => 2)],
  [51, 90_000_000, Array.from({ length: 51 }, () => 1)],
];

for (const [articles, bytes, packs] of sizes) {
  test(`${articles} articles of ${bytes} bytes are in packs of ${packs.slice(0, 3)}`, () => {
    const made = listPacks(corpusWith(articles, bytes));
    assert.deepEqual(
      made.map((pack) => pack.articles.length),
      packs,
    );
    assert.equal(made[0]?.records, "data/articles/1.ndjson");
    assert.equal(made.at(-1)?.sources, `data/source/${packs.length}.zip`);
  });
}

test("the oldest articles are in the first pack", () => {
  const corpus = corpusWith(150);
  const days = listPacks(corpus).flatMap((pack) =>
    pack.articles.map(({ record }) => record.published?.from ?? ""),
  );
  assert.deepEqual(days, days.toSorted());
});

test("a text file is its own text", () => {
  const { record } = sketchArticle({ id: "a", text: "Title" });
  assert.deepEqual(sourcePathsOf(record), ["data/source/a.txt"]);
  assert.deepEqual(sourcePathsOf({ ...record, original: "pdf" }), [
    "data/source/a.pdf",
    "data/source/a.txt",
  ]);
});
