import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { readGuarded } from "../../src/text/csv.ts";
import { tables } from "../../src/data/data-package.ts";
import type { CorpusIndex } from "../../src/site/shared/corpus-index.ts";
import { emptyCorpus, hostileCorpus } from "./hostile.ts";

type Row = Record<string, string>;

function rowsOf(name: string, corpus: CorpusIndex): Row[] {
  const table = tables.find((one) => one.name === name);
  return readRows(table?.lines(corpus) ?? []);
}

function readRows(lines: Iterable<string>): Row[] {
  const rows: Row[] = parse([...lines].join(""), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, readGuarded(cell)])),
  );
}

test("every span slices to its surface, whatever the names look like", () => {
  const corpus = hostileCorpus();
  for (const name of ["mentions", "quotes", "dates", "repairs"]) {
    for (const { article = "", start, end, surface } of rowsOf(name, corpus)) {
      const text = corpus.articlesById.get(article)?.text;
      assert.equal(text?.slice(Number(start), Number(end)), surface, name);
    }
  }
});

test("a mention says its line and its place, also in the second line of a paragraph", () => {
  const mentions = rowsOf("mentions", hostileCorpus("https://example.org/news/"));
  const [first] = mentions.filter(({ article, id }) => article === "controls" && id === "𝔘𝔫𝔦");
  assert.equal(first?.["line"], "4");
  assert.match(first?.["link"] ?? "", /^https:\/\/example\.org\/news\/articles\/controls\.html#/);
});

test("every mention has a row", () => {
  const corpus = hostileCorpus();
  const mentions = rowsOf("mentions", corpus);
  const counts = corpus.articles.map(({ record }) => record.mentions.length);
  assert.deepEqual(counts, [4, 7, 0]);
  assert.equal(mentions.length, 11);
});

test("every table has its columns and as many rows as it counts, also of an empty corpus", () => {
  for (const corpus of [hostileCorpus(), emptyCorpus()]) {
    for (const table of tables) {
      const [head = "", ...rows] = [...table.lines(corpus)];
      assert.equal(head, `${table.fields.map(({ name }) => name).join(",")}\r\n`);
      assert.equal(rows.length, table.count(corpus), table.name);
    }
  }
});
