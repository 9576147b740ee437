import assert from "node:assert/strict";
import { test } from "node:test";
import { kind, tokenize } from "../../../../src/reading/entities/tagger/tokens.ts";

const kindNames = Object.entries(kind).map(([name]) => name);
const wellKnown = (name: string) => (["Russia", "Ukraine", "Guinea-Bissau"].includes(name) ? 9 : 0);

/** "Putin’s" → "Putin|’s" */
function cut(text: string): string {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], { placeClass: wellKnown });
  return Array.from({ length: tokens.count }, (_, i) =>
    text.slice(tokens.start[i], tokens.end[i]),
  ).join("|");
}

function kindsOf(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  return Array.from({ length: tokens.count }, (_, i) => kindNames[tokens.kind[i] as number] ?? "");
}

const cuts = [
  ["Putin’s Kyiv", "Putin|’s|Kyiv"],
  ["Col. Gen. Oleksandr Syrskyi.", "Col.|Gen.|Oleksandr|Syrskyi|."],
  ["J. Smith of the U.S. left", "J.|Smith|of|the|U.S.|left"],
  ["a Paris-based, pro-Russian writer", "a|Paris|-|based|,|pro|-|Russian|writer"],
  ["Kim Jong-un in Guinea-Bissau", "Kim|Jong-un|in|Guinea-Bissau"],
  ["the Russia-Ukraine war", "the|Russia|-|Ukraine|war"],
  ["Chuck Schumer (D-N.Y.)", "Chuck|Schumer|(|D|-|N.Y.|)"],
  ["Côte d’Ivoire, N’Djamena", "Côte|d’Ivoire|,|N’Djamena"],
  ["F-16s", "F|-|16s"],
];

for (const [text = "", expected] of cuts) test(text, () => assert.equal(cut(text), expected));

test("al-Assad is capitalised, He’ll and iPhone are not, NATO is in capitals", () => {
  assert.deepEqual(kindsOf("al-Assad He’ll iPhone NATO U.S. 16"), [
    "capitalised",
    "lower",
    "lower",
    "capitals",
    "initial",
    "number",
  ]);
});

test("a sentence opens after a full stop and a quotation mark, not after Mr.", () => {
  const text = "Mr. Smith left. “We stay,” he said at 3.30pm.";
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const opening = [...tokens.opens.keys()]
    .filter((i) => tokens.opens[i] === 1)
    .map((i) => text.slice(tokens.start[i], tokens.end[i]));
  assert.deepEqual(opening, ["Mr.", "“", "We"]);
});
