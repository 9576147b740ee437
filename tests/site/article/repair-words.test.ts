import assert from "node:assert/strict";
import { test } from "node:test";
import { formatRepair } from "../../../src/site/article/repair-words.ts";

const repairs: [found: string, kind: string, text: string, words: string][] = [
  ["#x27;", "entity debris", "’", "Entity debris: “#x27;” is shown as “’”"],
  [";", "stray semicolon", "", "Stray semicolon: “;” is not shown"],
  ["3330,000", "suspect number", "3330,000", "Suspect number: “3330,000”"],
  ["\u00a0", "non-breaking space", " ", "Non-breaking space: U+00A0 is shown as a space"],
  ["\ufdd0\uffff", "invisible character", "", "Invisible character: U+FDD0 U+FFFF is not shown"],
  ["\u202e", "direction mark", "", "Direction mark: U+202E is not shown"],
];
for (const [found, kind, text, words] of repairs) {
  test(words, () => assert.equal(formatRepair(found, { start: 0, end: 1, kind, text }), words));
}
