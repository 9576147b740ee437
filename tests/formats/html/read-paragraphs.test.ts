import assert from "node:assert/strict";
import { test } from "node:test";
import { readParagraphs } from "../../../src/formats/html/read-paragraphs.ts";
import { toArticleText } from "../../../src/formats/html/to-article-text.ts";

const texts: [html: string, texts: string[]][] = [
  ["<p>One\n  two</p><p>Three", ["One two", "Three"]],
  ["One<br>two<br><br>three", ["One\ntwo", "three"]],
  ["<div>A<p>B</p>C</div>", ["A", "B", "C"]],
  ["<title>T</title><script>s</script><style>c</style><p hidden>h</p>A", ["A"]],
  ["<p>&nbsp;</p><p>A&amp;B&nbsp;c</p>", ["A&B\u00A0c"]],
];
for (const [html, expected] of texts) {
  test(`paragraphs of ${html}`, () => {
    assert.deepEqual(
      readParagraphs(html).map(({ text }) => text),
      expected,
    );
  });
}

test("links, styles and what a paragraph stands in", () => {
  const html =
    '<style>.c1 { font-weight: bold }</style><h2>A</h2><ul><li>one <a href="https://a.example/">two <i>three</i></a></li><li><span class="c1">four</span></li></ul>';
  const { text, structure, links, styles } = toArticleText(readParagraphs(html));
  assert.equal(text, "A\n\none two three\n\nfour");
  assert.deepEqual(structure, [
    { kind: "heading", depth: 2, start: 0, end: 1 },
    {
      kind: "paragraph",
      start: 3,
      end: 16,
      within: [{ kind: "list", start: 3, item: 1, ordered: false }],
    },
    {
      kind: "paragraph",
      start: 18,
      end: 22,
      within: [{ kind: "list", start: 3, item: 2, ordered: false }],
    },
  ]);
  assert.deepEqual(links, [{ url: "https://a.example/", start: 7, end: 16 }]);
  assert.deepEqual(styles, [
    { style: "emphasis", start: 11, end: 16 },
    { style: "strong", start: 18, end: 22 },
  ]);
});

test("marks of elements begin with the first words in them", () => {
  const [first, second] = readParagraphs(
    '<a name="Start"></a><article class="a"><p id="x">One</p><p>Two</p></article>',
  );
  assert.ok(first?.begins.includes("#Start") && first.begins.includes("article"));
  assert.ok(second?.marks.has(".a") && !second.begins.includes("article"));
  assert.ok(!second?.marks.has("#x"));
});

test("markup without end takes no time", () => {
  assert.equal(readParagraphs(`${"<div>".repeat(100_000)}x`)[0]?.text, "x");
  assert.equal(readParagraphs("<p><b>x".repeat(2000)).length, 2000);
});
