import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blockAnchors } from "../../../src/site/shared/anchors.ts";

const sentence = "Kharkiv’s mayor Ihor Terekhov said so.";
const [anchor = ""] = blockAnchors([sentence]);

test("the first words can be read in the id", () => {
  assert.match(anchor, /^kharkivs-mayor-ihor-[0-9a-z]{5}$/);
});

const sameWords = [
  "Kharkiv's mayor, Ihor Terekhov, said so",
  "  KHARKIV’S mayor\nIhor Terekhov said so!",
];
for (const text of sameWords) {
  test(`the id does not hang on punctuation, case or blank space: ${JSON.stringify(text)}`, () => {
    assert.equal(blockAnchors([text])[0]?.slice(-5), anchor.slice(-5));
  });
}

test("other words, another id", () => {
  assert.notEqual(blockAnchors(["Kharkiv’s mayor Ihor Terekhov said no."])[0], anchor);
});

test("what stands before and after does not change an id", () => {
  assert.equal(blockAnchors(["Something new.", sentence, "More."])[1], anchor);
});

test("the same words twice: two ids", () => {
  assert.deepEqual(blockAnchors([sentence, sentence]), [anchor, `${anchor}-2`]);
});

test("any texts: an id each, no two alike, fit for an address", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const anchors = blockAnchors(texts);
      assert.equal(new Set(anchors).size, texts.length);
      for (const each of anchors) assert.match(each, /^[a-z0-9-]+$/);
    }),
    { seed: 1 },
  );
});
