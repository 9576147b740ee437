import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sourceLines } from "../../src/site/source-view.ts";
import { sketchArticle } from "./articles.ts";

test("every rule and every repair is named on its line", () => {
  const article = sketchArticle({
    id: "a",
    text: "Title\n\nIt#x27;s so.\nLeave a comment\n",
    kinds: ["title", "paragraph", "boilerplate"],
    repairs: [["#x27;", "’"]],
  });
  assert.deepEqual(
    sourceLines(article).map(({ notes }) => notes),
    [["Headline"], [], ["Test damage: “#x27;” is shown as “’”"], ["Set aside: Test rule"], []],
  );
});

test("a block of several lines is marked on each and named once", () => {
  const text = "Title\nfirst line\nsecond line";
  const article = sketchArticle({ id: "a", text });
  article.record.blocks = [
    { kind: "title", start: 0, end: 5, line: 1 },
    { kind: "boilerplate", start: 6, end: text.length, line: 2, rule: "Form" },
  ];
  const lines = sourceLines(article);
  assert.deepEqual(
    lines.slice(1).map(({ pieces }) => pieces.map(({ kind }) => kind)),
    [["boilerplate"], ["boilerplate"]],
  );
  assert.deepEqual(
    lines.slice(1).map(({ notes }) => notes),
    [["Set aside: Form"], []],
  );
});

const unit = fc.constantFrom(
  "a",
  "B",
  " ",
  "\n",
  "\r\n",
  "\t",
  "é",
  "😀",
  "#x27;",
  "Kyiv",
  "<",
  "&",
);

test("the lines of any source rebuild it", () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const article = sketchArticle({ id: "a", text, repairs: [["#x27;", "’"]], places: ["Kyiv"] });
      const rebuilt = sourceLines(article)
        .map(({ pieces }) => pieces.map((piece) => piece.text).join(""))
        .join("\n");
      assert.equal(rebuilt, text);
    }),
  );
});

test("a line of a megabyte with many repairs takes linear time", () => {
  const text = `Title\n${"It#x27;s ".repeat(100_000)}`;
  const article = sketchArticle({ id: "a", text, repairs: [["#x27;", "’"]] });
  const start = performance.now();
  sourceLines(article);
  assert.ok(performance.now() - start < 3000);
});
