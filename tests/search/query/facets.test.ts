/** Which names and years stand beside the hits, and what has to be loaded for them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { countFacets } from "../../../src/search/query/facets.ts";
import { search } from "../../../src/search/query/search.ts";
import type { SearchableArticle, SearchableName } from "../../../src/search/searchable.ts";
import { indexOf } from "../memory-index.ts";

const size = 1500;

/** All have "common", every hundredth has "rare"; half are about Lviv, a tenth about Kyiv, each about a village of its own. */
const articles = Array.from({ length: size }, (_, number): SearchableArticle => {
  const day = `${2020 + Math.floor(number / 500)}-01-${String((number % 28) + 1).padStart(2, "0")}`;
  return {
    id: `a${number}`,
    title: "Title",
    ...(number >= 10 && { from: day, to: day }),
    sentences: [
      { text: number % 100 === 0 ? "A common rare text." : "A common text.", anchor: "p" },
    ],
    places: [
      ...(number % 2 === 0 ? ["lviv"] : []),
      ...(number % 10 === 0 ? ["kyiv"] : []),
      `village-${number}`,
    ],
    people: number % 300 === 0 ? ["jane"] : [],
    organisations: [],
  };
});

const ids = ["lviv", "kyiv", ...articles.map((_, number) => `village-${number}`)];
const names: SearchableName[] = [
  ...ids.map((id) => ({ kind: "place" as const, id, name: id, variants: [id], alsoKnownAs: [] })),
  { kind: "person", id: "jane", name: "Jane", variants: [], alsoKnownAs: [] },
];

const { index, loaded } = await indexOf({ articles, names });

async function facetsOf(query: string) {
  const state = { query, include: [], exclude: [], sort: "relevance" as const };
  let found: string[] = [];
  for await (const { hits } of search(state, index)) {
    const facets = await index.runUntilLoaded(() => countFacets(hits.first(2000), index));
    found = facets.groups.flatMap((group) =>
      group.facets.map(({ facet, label, count }) => `${facet} ${label} ${count}`),
    );
  }
  return found;
}

const kindsLoaded = () => loaded.map((path) => path.replace(/-[0-9a-f]+\//, "/"));

test("a common word counts the frequent names, and loads labels of these only", async () => {
  const found = await facetsOf("common");
  assert.deepEqual(found.slice(0, 2), ["place:lviv lviv 750", "place:kyiv kyiv 150"]);
  assert.deepEqual(found.slice(-4), [
    "year:2020 2020 490",
    "year:2021 2021 500",
    "year:2022 2022 500",
    "year:undated undated 10",
  ]);
  assert.deepEqual(
    kindsLoaded().filter((path) => /^words\/n|\/g/.test(path)),
    ["words/n0"],
  );
});

test("of fewer hits all names are counted, but those that one hit has", async () => {
  const found = await facetsOf("rare");
  assert.deepEqual(found.slice(0, 3), [
    "place:lviv lviv 15",
    "place:kyiv kyiv 15",
    "person:jane Jane 5",
  ]);
  assert.deepEqual(
    found.filter((facet) => facet.startsWith("place:village")),
    [],
  );
});

test("nothing is near a word of three letters, and no file is loaded to find out", async () => {
  const before = loaded.length;
  assert.deepEqual(await index.runUntilLoaded(() => index.nearWords("vil")), []);
  assert.equal(loaded.length, before);
});
