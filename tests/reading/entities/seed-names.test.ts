/** The five seeds against the persons and places that a person marked in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreSeeds } from "../../../bench/understanding/score-seeds.ts";

test("persons and places of the seeds, overlapping spans", () => {
  const { person, place } = scoreSeeds();
  assert.ok(person.f1 >= 0.97, `persons ${person.f1}`);
  assert.ok(place.f1 >= 0.97, `places ${place.f1}`);
});
