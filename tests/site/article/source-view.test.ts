import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sourceLines } from "../../../src/site/article/source-view.ts";
import { toSourcePage } from "../../../src/site/article/source-page.ts";
import { corpusOf, sketchArticle } from "../articles.ts";
import { assertLinear } from "../../processor-time.ts";

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
  "\r",
  "\f",
  "\u2028",
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
        .map(({ pieces, ending }) => pieces.map((piece) => piece.text).join("") + ending)
        .join("");
      assert.equal(rebuilt, text);
    }),
    { seed: 1 },
  );
});

test("a line of a megabyte with many repairs takes linear time", () =>
  assertLinear((copies) => {
    const text = `Title\n${"It#x27;s ".repeat(copies)}`;
    sourceLines(sketchArticle({ id: "a", text, repairs: [["#x27;", "’"]] }));
  }, 100_000));

test("lines are counted as the blocks count them", () => {
  const article = sketchArticle({ id: "a", text: "Title\r\rOld Mac text\r\nthen\u2028more" });
  assert.deepEqual(
    sourceLines(article).map(({ number, ending }) => [number, ending]),
    [
      [1, "\r"],
      [2, "\r"],
      [3, "\r\n"],
      [4, "\u2028"],
      [5, ""],
    ],
  );
});

test("a line end that a page cannot show is told, a control character is shown by its sign", () => {
  const page = toSourcePage(
    corpusOf([sketchArticle({ id: "a", text: "Title\r\nBell\u0007 rings\n" })]),
    0,
  );
  assert.equal(page.endings, "1 line of 3 ends with a carriage return and a line feed.");
  assert.equal(page.lines[1]?.pieces.map(({ text }) => text).join(""), "Bell␇ rings");
});
