import assert from "node:assert/strict";
import { test } from "node:test";
import {
  withholdEntrySchema,
  withholdPassages,
} from "../../../src/corpus/withhold/withhold-passages.ts";
import { asSeen, ways, withheldName, withheldParts } from "./ways.ts";

for (const [way, variants] of Object.entries(ways)) {
  test(`withheld, however it is written: ${way}`, () => {
    const left = variants.filter((variant) => {
      const text = `The news of the day\n\nThe pilot, ${variant}, spoke on Monday.\n\nNothing else happened.\n`;
      const published = withholdPassages({ file: "a.txt", text }, [
        withholdEntrySchema.parse({ passages: [withheldName], because: "private" }),
      ]);
      const seen = asSeen(published.text);
      return withheldParts.some((part) => seen.includes(part));
    });
    assert.deepEqual(left, []);
  });
}

test("as many as promised", () => {
  assert.ok(Object.keys(ways).length >= 12);
  assert.ok(Object.values(ways).flat().length >= 54);
});
