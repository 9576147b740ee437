import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve, showMentions } from "./drafts.ts";

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
