import assert from "node:assert/strict";
import { test } from "node:test";
import { findAmbiguous } from "../../../src/corpus/entity-resolution/resolve-entities.ts";
import { setAsidePossible } from "../../../src/corpus/entity-resolution/set-aside-possible.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { resolve, showMentions } from "./drafts.ts";

const { lexicon } = readReferenceTables();
const mariupol = {
  ...{ id: "1", name: "Mariupol", kind: "city" as const, country: "UA", source: "GeoNames" },
  ...{ latitude: 47.1, longitude: 37.5, population: 425_681, otherNames: 0 },
};
const named = {
  kind: "place" as const,
  file: "0.txt",
  start: 0,
  end: 1,
  surface: "",
  certainty: 0.5,
};

const texts = [
  "{person Vitaly Kim} and {person? Kim} spoke to {person? Foto}.",
  "{place? Foto} is in {place Kyiv}.",
];

test("a name is as certain as its most certain mention; one below the bar has no entry", () => {
  const entities = resolve(texts);
  assert.deepEqual(showMentions(entities, texts, 0), [
    "Vitaly Kim → vitaly-kim (exact)",
    "Kim → vitaly-kim (surname)",
  ]);
  assert.deepEqual(
    entities.people.map(({ name }) => name),
    ["Vitaly Kim"],
  );
  assert.deepEqual(entities.possible.get("0.txt"), [
    { kind: "person", start: 28, end: 32, certainty: 0.2 },
  ]);
  assert.deepEqual(
    entities.places.map(({ name }) => name),
    ["Kyiv"],
  );
});

test("the corpus file shows possible names, or vouches for one", () => {
  const all = resolve(texts, "names:\n  possible: show");
  assert.deepEqual(
    all.people.map(({ name }) => name),
    ["Foto", "Vitaly Kim"],
  );
  assert.equal(all.possible.size, 0);
  const listed = resolve(texts, "people:\n  Foto:");
  assert.ok(listed.people.some(({ name }) => name === "Foto"));
});

/** A place named once in a small folder, as the tagger doubts it. */
const cities: [name: string, population: number, isEntry: boolean][] = [
  ["Mariupol", 425_681, true],
  ["Manhush", 7_391, false],
  // A person of the corpus, a given name and a word.
  ["Batman", 447_106, false],
  ["Orlando", 307_573, false],
  ["Orange", 139_484, false],
];

for (const [name, population, isEntry] of cities) {
  test(`${name} is ${isEntry ? "an entry" : "only possible"}`, () => {
    const place = { ...mariupol, name, id: name, population };
    const mention = {
      ...named,
      surface: name,
      reading: { start: 0, end: 1, how: "exact" as const, place },
    };
    const { entities } = setAsidePossible(
      { entities: [{ id: name }], resolved: [{ mention, id: name, how: "exact" }] },
      "place",
      findAmbiguous([{ ...named, kind: "person", surface: "Bruce Batman" }], lexicon),
    );
    assert.equal(entities.length === 1, isEntry);
  });
}
