/** What the scripts of the pages work out before they touch a page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sortByContext } from "../../../src/browser/reader/concordance-order.ts";
import { toTextFragment } from "../../../src/browser/reader/copy-quote.ts";

const lines = [
  { before: "the town of ", after: " had called" },
  { before: "a blast in ", after: ", Russia." },
  { before: "In the town of ", after: ", an attack" },
  { before: "", after: " burns" },
];

test("by the words before: the nearest word decides, then the next one out", () => {
  assert.deepEqual(
    sortByContext(lines, "before").map(({ before }) => before),
    ["", "a blast in ", "the town of ", "In the town of "],
  );
});

test("by the words after: letters decide, not punctuation", () => {
  assert.deepEqual(
    sortByContext(lines, "after").map(({ after }) => after),
    [", an attack", " burns", " had called", ", Russia."],
  );
});

test("a hyphen in a text fragment is encoded", () => {
  assert.equal(toTextFragment("tit-for-tat strikes"), "text=tit%2Dfor%2Dtat%20strikes");
});

test("of a long passage the first and last words are enough", () => {
  const words = `One two three four ${"five ".repeat(30)}six seven eight nine`;
  assert.equal(toTextFragment(words), "text=One%20two%20three%20four,six%20seven%20eight%20nine");
});
