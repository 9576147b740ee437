/** Where hits are marked, also in articles as long as a book. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findMarks } from "../../../src/search/query/highlights.ts";
import { showArticle } from "../../../src/search/query/snippets.ts";

const markers = [
  { words: ["new", "york", "times"], tier: 0 as const },
  { words: ["york"], tier: 0 as const },
];

test("marks are the same wherever in a long text they stand", async () => {
  // Work on a long text is cut into stretches of 20,000 characters; none may cut a phrase.
  for (let before = 19_980; before < 20_005; before += 1) {
    const text = `${"a ".repeat(before / 2)}${before % 2 ? "." : ""}New York Times, york`;
    const marks = await findMarks(text, markers);
    const marked = marks.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked, ["New York Times", "york"], `${before} characters before`);
  }
});

test("a beginning marks every word that begins so, alone and at the end of a phrase", async () => {
  const beginnings = [
    { words: ["air", "ra*"], tier: 0 as const },
    { words: ["dr*"], tier: 0 as const },
  ];
  const text = "Air raids, air and rain; drones Drohobych’s.";
  const marks = await findMarks(text, beginnings);
  const marked = marks.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(marked, ["Air raids", "drones", "Drohobych’s"]);
});

test("an article of 40,000 matching sentences leaves the page its turns", async () => {
  const sentences = Array.from({ length: 40_000 }, (_, number) => `Number ${number} is York.`);
  let turns = 0;
  const started = performance.now();
  const shown = await showArticle(
    ["id", "York", "", "", "", "-", ["p1", ...sentences]],
    { title: markers, text: markers },
    async () => {
      turns += 1;
    },
  );
  assert.equal(shown.snippets.length, 40_000);
  assert.deepEqual(shown.snippets.at(-1)?.marks, [{ start: 16, end: 20, tier: 0 }]);
  assert.ok(turns > 40);
  // Quadratic work took 8 s.
  assert.ok(performance.now() - started < 2000);
});
