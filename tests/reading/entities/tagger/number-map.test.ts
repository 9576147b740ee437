import assert from "node:assert/strict";
import { test } from "node:test";
import { toNumberMap } from "../../../../src/reading/entities/tagger/number-map.ts";

test("a number gives its value, and 0 if it has none", () => {
  const entries = new Map([
    [0, 3],
    [-1, 65_535],
    [7, 1],
    [7 + 2 ** 24, 2],
  ]);
  const look = toNumberMap(entries);
  for (const [key, value] of entries) assert.equal(look(key), value);
  assert.equal(look(8), 0);
  assert.equal(toNumberMap(new Map())(0), 0);
});
