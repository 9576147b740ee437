import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTexts } from "../../../src/site/copies/copy-page.ts";

/** "a [b]": b differs. */
const mark = (paragraphs: { words: string; differs: boolean }[][]) =>
  paragraphs.map((parts) =>
    parts.map(({ words, differs }) => (differs ? `[${words}]` : words)).join(""),
  );

const cases: [left: string, right: string, left: string[], right: string[], changes: number][] = [
  ["One.\nTwo.", "One.\nTwo.", ["One.", "Two."], ["One.", "Two."], 0],
  ["Ten people died.", "Six people died.", ["[Ten] people died."], ["[Six] people died."], 1],
  ["One.\nTwo.", "One.\nNew words.\nTwo.", ["One.", "Two."], ["One.", "[New words.]", "Two."], 1],
  [
    "Rain fell on Oslo.",
    "Snow fell on Oslo.",
    ["[Rain] fell on Oslo."],
    ["[Snow] fell on Oslo."],
    1,
  ],
  ["Rain fell here.", "Much snow came here.", ["[Rain fell ]here."], ["[Much snow came ]here."], 1],
  ["<b>One</b>", "<b>Two</b>", ["<b>[One]</b>"], ["<b>[Two]</b>"], 1],
];

for (const [left, right, markedLeft, markedRight, changes] of cases) {
  test(`${left} | ${right}`, () => {
    const compared = compareTexts(left, right);
    assert.deepEqual(
      [mark(compared.left), mark(compared.right), compared.changes],
      [markedLeft, markedRight, changes],
    );
  });
}

test("texts that differ everywhere are shown without marks", () => {
  const make = (letter: string) =>
    Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(" ");
  const { left, changes } = compareTexts(make("a"), make("b"));
  assert.equal(changes, undefined);
  assert.equal(left[0]?.[0]?.differs, false);
});
