import assert from "node:assert/strict";
import { test } from "node:test";
import { articleBody } from "../../../src/site/article/body.ts";
import { layOutBlocks, layOutMentions } from "../../../src/site/shared/lay-out-blocks.ts";
import { sketchArticle } from "../articles.ts";
import { assertLinear } from "../../processor-time.ts";

const hostile = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "</p></article><style>*{display:none}</style>",
  "[a](javascript:alert(1)) ![b](http://evil.example/c.png) `code` **bold** _x_",
  "1986. A great year",
  "# Not a heading",
  "[1]: http://evil.example",
  "- - - - -",
  "&lt;b&gt; &amp; &#x27;",
];
for (const line of hostile) {
  test(`stays the letters it is: ${line}`, () => {
    const { text } = articleBody(sketchArticle({ id: "a", text: `Title\n${line}` }));
    assert.equal(textOf(text), line);
    assert.match(text, /^<p id="([^"]+)" dir="auto"><a href="#\1" [^>]+><\/a>[^<]*<\/p>$/);
  });
}

test("a mention is a link with its own id, and the possessive stays outside", () => {
  const article = sketchArticle({ id: "a", text: "Title\nNear Kyiv’s edge.", places: ["Kyiv"] });
  const [mention] = layOutMentions(article);
  assert.ok(mention);
  assert.ok(
    articleBody(article).text.includes(
      `<a href="../places/kyiv.html" id="${mention.anchor}" class="place">Kyiv</a>’s edge.`,
    ),
  );
});

test("a mention in the headline has its id and is no link", () => {
  const article = sketchArticle({ id: "a", text: "Fire in Kyiv\nText.", places: ["Kyiv"] });
  const [mention] = layOutMentions(article);
  assert.match(
    articleBody(article).headline,
    new RegExp(`^<h1 [^>]+>Fire in <span id="${mention?.anchor}"[^>]+>Kyiv</span></h1>$`),
  );
});

test("the first mention of a name in a paragraph stands out, those after it are quieter", () => {
  const text = "Title\nKyiv said Kyiv.\nKyiv again.";
  const { text: html } = articleBody(sketchArticle({ id: "a", text, places: ["Kyiv"] }));
  const classes = [...html.matchAll(/class="(place[^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(classes, ["place", "place again", "place"]);
});

test("what stands in for a headline takes no words from the text", () => {
  const article = sketchArticle({ id: "a", text: "It rained.", kinds: ["paragraph"] });
  const { headline, text } = articleBody(article, "Untitled: Kyiv");
  assert.equal(headline, '<h1 dir="auto" class="stand-in">Untitled: Kyiv</h1>');
  assert.equal(textOf(text), "It rained.");
});

test("a headline that a person corrected is shown, and the printed one under it", () => {
  const article = sketchArticle({ id: "a", text: "Fire! | News\nText.", title: "Fire!" });
  const { headline, text } = articleBody(article);
  assert.equal(textOf(headline), "Fire!");
  assert.match(text, /^<p [^>]*class="printed-headline"[^>]*>Fire! \| News<\/p>/);
});

test("a repair is shown and marked, also within a mention and over its edge", () => {
  const article = sketchArticle({
    id: "a",
    text: "Title\nNova#x27;k said;use it",
    people: ["Nova#x27;k"],
    repairs: [
      ["#x27;", "’"],
      [";use", " use"],
    ],
  });
  const { text } = articleBody(article);
  assert.equal(textOf(text), "Nova’k said use it");
  assert.equal(text.match(/<ins class="repair">/g)?.length, 2);
});

test("credit and caption of one line are one paragraph among the captions, the caption first", () => {
  const text = "Title\nEPA Fire in Kyiv\nText.";
  const article = sketchArticle({ id: "a", text, places: ["Kyiv"] });
  const [title, line, rest] = article.record.blocks;
  assert.ok(title && line && rest);
  article.record.blocks = [
    title,
    { ...line, kind: "credit", end: line.start + 3 },
    { ...line, kind: "caption", start: line.start + 4 },
    rest,
  ];
  const { text: html } = articleBody(article);
  assert.match(html, /class="captions" role="group"/);
  assert.equal(
    textOf(html).replaceAll(/\s+/g, " "),
    " Captions; the pictures were not collected Fire in Kyiv EPA Text.",
  );
});

test("credits alone are called so: they may be of the words", () => {
  const article = sketchArticle({
    id: "a",
    text: "Fire in Kyiv\n\nReporting by Jane Doe\n\nText.",
    places: [],
  });
  const [title, line, rest] = article.record.blocks;
  assert.ok(title && line && rest);
  article.record.blocks = [title, { ...line, kind: "credit" }, rest];
  assert.match(articleBody(article).text, /aria-label="Credits"/);
});

test("a paragraph that is all direct speech is set as a quotation; a sentence with some is not", () => {
  const speech = "“We are not scared.”";
  const article = sketchArticle({
    id: "a",
    text: `Title\n${speech}\nHe said “no” twice.`,
    quotes: [speech, "“no”"],
  });
  assert.equal(articleBody(article).text.match(/<blockquote>/g)?.length, 1);
});

test("what was set aside is not in the text and has no id", () => {
  const article = sketchArticle({
    id: "a",
    text: "Title\nText.\nLeave a comment",
    kinds: ["title", "paragraph", "boilerplate"],
  });
  assert.ok(!articleBody(article).text.includes("comment"));
  assert.equal(layOutBlocks(article).length, 2);
});

test("a paragraph of a megabyte with many mentions and repairs takes linear time", () =>
  assertLinear((sentences) => {
    const text = `Title\n${"In Kyiv it#x27;s wet. ".repeat(sentences)}`;
    articleBody(sketchArticle({ id: "a", text, places: ["Kyiv"], repairs: [["#x27;", "’"]] }));
  }, 50_000));

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#x3C;", "<")
    .replaceAll("&lt;", "<")
    .replaceAll(/&(?:amp|#x26);/g, "&");
}
