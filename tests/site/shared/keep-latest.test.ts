import assert from "node:assert/strict";
import { test } from "node:test";
import { keepLatest } from "../../../src/site/shared/keep-latest.ts";

test("what is asked for again is made once, until too much else was asked for", () => {
  const keep = keepLatest<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    keep(key, () => {
      made.push(key);
      return `map of ${key}`;
    });
  assert.equal(ask("Kyiv"), "map of Kyiv");
  ask("Kharkiv");
  assert.equal(ask("Kyiv"), "map of Kyiv");
  assert.deepEqual(made, ["Kyiv", "Kharkiv"]);
  ask("Odesa");
  ask("Kyiv");
  ask("Kharkiv");
  assert.deepEqual(made, ["Kyiv", "Kharkiv", "Odesa", "Kharkiv"]);
});
