import assert from "node:assert/strict";
import { test } from "node:test";
import { countEdits, nearestSpelling } from "../../src/text/spelling.ts";

const edits: [one: string, other: string, expected: number][] = [
  ["belgorod", "belgorod", 0],
  ["belgrorod", "belgorod", 1],
  ["bahmut", "bakhmut", 1],
  ["khreson", "kherson", 1],
  ["kherson", "kharkiv", 3],
  ["", "abc", 3],
];

for (const [one, other, expected] of edits) {
  test(`${one} ${other}`, () => assert.equal(countEdits(one, other, 3), expected));
}

const nearest: [found: string, expected: string | undefined][] = [
  ["Belgrorod", "Belgorod"],
  ["Herson", "Kherson"],
  ["Gregoron", undefined],
  ["Kyv", undefined],
];

for (const [found, expected] of nearest) {
  test(`nearest to ${found}`, () =>
    assert.equal(nearestSpelling(found, ["Kharkiv", "Kherson", "Belgorod", "Kyiv"]), expected));
}
