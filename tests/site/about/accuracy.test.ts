import assert from "node:assert/strict";
import { test } from "node:test";
import { accuracySentences } from "../../../src/site/about/accuracy.ts";

test("every number that was measured has a sentence, and none is open", () => {
  const rows = accuracySentences();
  assert.deepEqual(
    rows.map(({ what, sentences }) => [what, sentences.length]),
    [
      ["People", 2],
      ["Places", 2],
      ["Organisations", 2],
      ["Dates in the texts", 2],
      ["Quotations", 2],
      ["Figures", 2],
      ["Days of articles", 1],
    ],
  );
  for (const sentence of rows.flatMap(({ sentences }) => sentences))
    assert.match(sentence, /^(?:Of 100|None of|\d+ of) .+\.$/);
});
