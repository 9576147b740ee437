/** When pages that were taken from the last site have to be read again: when something is gone that they may link. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFiles } from "../../../src/output/site-check/check-files.ts";
import { hasLost } from "../../../src/output/build-hooks/portable.ts";

const files = ["index.html", "places/kyiv.html", "search/start.js", "search/s0-1d2f/0.js"];
const rows: [title: string, before: string[] | undefined, isLost: boolean][] = [
  ["all is there still", files, false],
  ["the index has another name", [...files, "search/s0-aaaa/0.js"], false],
  ["a page is gone", [...files, "people/ada-orlo.html"], true],
  ["a script is gone that pages load", [...files, "search/first.js"], true],
  ["nobody knows what there was", undefined, true],
];
for (const [title, before, isLost] of rows) {
  test(`${title}: ${isLost ? "they are read" : "they are not"}`, () =>
    assert.equal(hasLost(before, new Set(files)), isLost));
}

test("what is not read may be linked all the same", () => {
  const page = '<a href="places/kyiv.html"></a><a href="people/ada-orlo.html"></a>';
  assert.deepEqual(
    checkFiles(["index.html"], () => page, undefined, new Set(), new Set(files)),
    ["index.html needs people/ada-orlo.html, which is not in the site"],
  );
});
