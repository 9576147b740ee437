/** What to highlight in an article travels in its address. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  readHighlightFragment,
  toHighlightFragment,
} from "../../../src/browser/search/highlight-fragment.ts";

const fragments: [anchor: string, phrases: string[][], fragment: string][] = [
  ["p-1", [["air", "raid"], ["siren*"]], "p-1&mark=air+raid&mark=siren*"],
  ["p-1", [], "p-1"],
  ["", [["a&b=c"]], "&mark=a%26b%3Dc"],
  ["p-1", [["харків"]], "p-1&mark=%D1%85%D0%B0%D1%80%D0%BA%D1%96%D0%B2"],
];

for (const [anchor, phrases, fragment] of fragments)
  test(`#${fragment}`, () => {
    assert.equal(toHighlightFragment(anchor, phrases), fragment);
    assert.deepEqual(readHighlightFragment(`#${fragment}`), { anchor, phrases });
  });

test("what is not a phrase is left out", () => {
  assert.deepEqual(readHighlightFragment("#p-1&mark=&mark=+&other=x&%"), {
    anchor: "p-1",
    phrases: [],
  });
});
