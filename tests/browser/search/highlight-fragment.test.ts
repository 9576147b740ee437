/** The words to mark in an article travel in its address. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  readMarkingFragment,
  toMarkingFragment,
} from "../../../src/browser/search/highlight-fragment.ts";

const fragments: [anchor: string, marked: string[][], fragment: string][] = [
  ["p-1", [["air", "raid"], ["siren*"]], "p-1&mark=air+raid&mark=siren*"],
  ["p-1", [], "p-1"],
  ["", [["a&b=c"]], "&mark=a%26b%3Dc"],
  ["p-1", [["харків"]], "p-1&mark=%D1%85%D0%B0%D1%80%D0%BA%D1%96%D0%B2"],
];

for (const [anchor, marked, fragment] of fragments)
  test(`#${fragment}`, () => {
    assert.equal(toMarkingFragment(anchor, marked), fragment);
    assert.deepEqual(readMarkingFragment(`#${fragment}`), { anchor, marked });
  });

test("what is no mark is none", () => {
  assert.deepEqual(readMarkingFragment("#p-1&mark=&mark=+&other=x&%"), {
    anchor: "p-1",
    marked: [],
  });
});
