import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceAround } from "../../../src/site/shared/sentence-around.ts";

function around(text: string, name: string) {
  const start = text.indexOf(name);
  const words = { start, end: start + name.length };
  return sentenceAround(text, { words, sentence: { start: 0, end: text.length }, repairs: [] });
}

test("a sentence is shown whole", () => {
  assert.deepEqual(around("In the town of Belgorod, an attack.", "Belgorod"), {
    before: "In the town of ",
    words: "Belgorod",
    after: ", an attack.",
  });
});

test("a sentence without end is cut on both sides, between words", () => {
  const { before, words, after } = around(
    `${"fleeing ".repeat(400)}Belgorod${" burning".repeat(400)}`,
    "Belgorod",
  );
  assert.equal(words, "Belgorod");
  assert.match(before, /^… (?:fleeing )+$/);
  assert.match(after, /^(?: burning)+ …$/);
  assert.ok(before.length < 810 && after.length < 810);
});
