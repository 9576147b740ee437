/** What is highlighted in a text, also in one as long as a book. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findHighlights } from "../../../src/search/query/highlights.ts";
import { findSnippets } from "../../../src/search/query/snippets.ts";
import { withoutTitle } from "../../../src/search/query/without-title.ts";
import { assertLinear } from "../../processor-time.ts";

const patterns = [
  { words: ["new", "york", "times"], tier: 0 as const },
  { words: ["york"], tier: 0 as const },
];

test("highlights are the same wherever in a long text they are", async () => {
  // Long texts are worked on 20,000 characters at a time; no phrase may be cut.
  for (let before = 19_980; before < 20_005; before += 1) {
    const text = `${"a ".repeat(before / 2)}${before % 2 ? "." : ""}New York Times, york`;
    const highlights = await findHighlights(text, patterns);
    const words = highlights.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ["New York Times", "york"], `${before} characters before`);
  }
});

test("a prefix highlights every word that has it, alone and at the end of a phrase", async () => {
  const prefixes = [
    { words: ["air", "ra*"], tier: 0 as const },
    { words: ["dr*"], tier: 0 as const },
  ];
  const text = "Air raids, air and rain; drones Drohobych’s.";
  const highlights = await findHighlights(text, prefixes);
  const words = highlights.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words, ["Air raids", "drones", "Drohobych’s"]);
});

/** Finds the snippets of an article of so many sentences that all match, and counts the pauses meanwhile. */
async function findMany(length: number) {
  const sentences = Array.from({ length }, (_, number) => `Number ${number} is York.`);
  let pauses = 0;
  const shown = await findSnippets(
    ["id", "York", "", "", "", "-", "", ["p1", ...sentences]],
    { title: patterns, text: patterns },
    async () => {
      pauses += 1;
    },
  );
  return { shown, pauses };
}

test("work on an article of 40,000 matching sentences is interrupted by pauses", async () => {
  const { shown, pauses } = await findMany(40_000);
  assert.equal(shown.snippets.length, 40_000);
  assert.deepEqual(shown.snippets.at(-1)?.highlights, [{ start: 16, end: 20, tier: 0 }]);
  assert.ok(pauses > 40);
});

test("it takes linear time", () => assertLinear(findMany, 40_000));

test("what the title has said of the first sentence is not said again", async () => {
  const title = "The mayor of York told the New York Times that …";
  const sentence = "The mayor of York told the New York Times that York was safe.";
  const { snippets, lead } = await findSnippets(
    ["id", title, "", "", "", "-", "", ["p1", sentence, "York slept."]],
    { title: patterns, text: patterns },
  );
  const shown = snippets.map((snippet) => withoutTitle(snippet, title));
  const marked = shown.map(({ text, highlights }) => [
    text,
    ...highlights.map(({ start, end }) => text.slice(start, end)),
  ]);
  assert.deepEqual(marked, [
    ["… York was safe.", "York"],
    ["York slept.", "York"],
  ]);
  assert.equal(lead && withoutTitle(lead, title).text, "… York was safe.");
});
