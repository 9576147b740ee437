/** The list beside the map: a table a country, and one for the many countries of a corpus from everywhere. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { toMapPage } from "../../../src/site/map/map-page.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

/** Towns of so many countries, the first mentioned most, and one of no country that is known. */
function corpusOfCountries(count: number): CorpusIndex {
  const towns = Array.from({ length: count }, (_, number) => `Town${number}x`);
  const text = ["Headline", ...towns.map((_, from) => towns.slice(0, count - from).join(" and "))];
  const places = [...towns, "Nowhere"];
  const article = sketchArticle({ id: "a", text: [...text, "Nowhere"].join("\n"), places });
  const corpus = corpusOf([article], "all");
  for (const { name } of corpus.entities.values()) {
    if (name.kind !== "place" || name.entry.id === "nowhere") continue;
    const number = /\d+/.exec(name.entry.id)?.[0] ?? "";
    Object.assign(name.entry, { kind: "city", countryName: `Country ${number}` });
  }
  return corpus;
}

test("each country has a table, the most mentioned first, as long as they are few", () => {
  const { tables } = toMapPage(corpusOfCountries(3));
  assert.deepEqual(
    tables.map(({ title, rows }) => [title, ...rows.map(({ kind }) => kind)]),
    [
      ["Country 0", "city"],
      ["Country 1", "city"],
      ["Country 2", "city"],
      ["In no one country, or not identified", "not identified"],
    ],
  );
});

test("countries beyond the first share a table, in which each place says its country", () => {
  const { tables } = toMapPage(corpusOfCountries(20));
  assert.deepEqual(
    tables.slice(6).map(({ title, rows }) => [title, rows.length, rows[0]?.kind]),
    [
      ["Country 6", 1, "city"],
      ["Other countries", 13, "city, Country 7"],
      ["In no one country, or not identified", 1, "not identified"],
    ],
  );
});

test("no place is lost between the tables and the index", () => {
  const { tables, more } = toMapPage(corpusOfCountries(60));
  const listed = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
  assert.equal(new Set(listed).size + more, 61);
});
