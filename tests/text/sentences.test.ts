import assert from "node:assert/strict";
import { test } from "node:test";
import { findSentences } from "../../src/text/sentences.ts";
import { assertLinear } from "../processor-time.ts";

/** Sentences divided by "|". */
const divided = [
  "Col. Gen. Oleksandr Syrskyi walks in a trench.|He commands the defence.",
  "The U.S. Army said so.|The ship sank on Jan. 9 near No. 3 pier.",
  "It came from the U.S.|The army said so.",
  "George W. Bush and J. K. Rowling met.|Nobody knew why.",
  "“Go home.” he said.|“Now!”|They went.",
  "Russian bombings .|The day before, they had said so.",
  "It cost 3.5 million, i.e. too much.|It was 9 a.m. when they left.",
  "Plan B.|The team had no other.",
  "He paused… and went on.|Then silence.",
  "Acme Inc. Chairman John Roe resigned.",
  "A line broken\nby the collector.|Another\r\none.",
  "他们说了。|然后走了。",
];

for (const text of divided) {
  test(text, () => {
    const source = text.replaceAll("|", text.includes("。") ? "" : " ");
    const sentences = findSentences(`>>${source}<<`, { start: 2, end: 2 + source.length });
    assert.deepEqual(
      sentences.map(({ start, end }) => `>>${source}<<`.slice(start, end)),
      text.split("|"),
    );
  });
}

test("a line of a megabyte is divided in linear time", () =>
  assertLinear((copies) => {
    const text = "He came from the U.S. on Jan. 9 and left. ".repeat(copies);
    assert.equal(findSentences(text, { start: 0, end: text.length }).length, copies);
  }, 24_000));
