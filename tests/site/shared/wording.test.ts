import assert from "node:assert/strict";
import { test } from "node:test";
import { countOf, listOf, plainText } from "../../../src/site/shared/wording.ts";

test("counts agree in number", () => {
  assert.equal(countOf(1, "article"), "1 article");
  assert.equal(countOf(1200, "article"), "1,200 articles");
  assert.equal(countOf(2, "person", "people"), "2 people");
});

test("lists end in and", () => {
  assert.equal(listOf(["a", "b", "c"]), "a, b and c");
  assert.equal(listOf(["a"]), "a");
});

test("direction controls and control characters do not reach the title of a window", () => {
  assert.equal(plainText("safe\u202Egpj.exe\u2066 \u0007x"), "safegpj.exe  x");
});

test("a long text is cut to its length", () => {
  assert.equal(plainText("word ".repeat(100), 20).length, 20);
});
