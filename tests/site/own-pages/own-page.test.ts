import assert from "node:assert/strict";
import { test } from "node:test";
import { readOwnPage } from "../../../src/corpus/own-pages/own-page.ts";
import { toOwnPage } from "../../../src/site/own-pages/own-page.ts";
import { corpusOf } from "../articles.ts";

function render(text: string) {
  const corpus = corpusOf([]);
  const pages = [
    readOwnPage("pages/method.md", text).page,
    readOwnPage("imprint.md", "# Imprint").page,
  ];
  corpus.contents.ownParts = { pages };
  return toOwnPage(corpus, "method");
}

const rendered: [text: string, title: string, html: string][] = [
  ["# How\n\nSo.", "How", "<p>So.</p>"],
  ["---\ntitle: How\n---\n# Steps\n\nSo.", "How", "<h2>Steps</h2>\n<p>So.</p>"],
  ["# How\n\n<!-- later -->\n\nSo.", "How", "<p>So.</p>"],
  ["# A & <b>\n\nSo.", "A & <b>", "<p>So.</p>"],
  ["# How\n\n[Who](../imprint.md#us)", "How", '<p><a href="imprint.html#us">Who</a></p>'],
  ["# How\n\n[All](../articles/)", "How", '<p><a href="../articles/">All</a></p>'],
  [
    "# How\n\n[Out](https://a.example)",
    "How",
    '<p><a href="https://a.example" rel="external noreferrer">Out</a></p>',
  ],
  [
    "# How\n\n| A |\n| -: |\n| 1 |",
    "How",
    "<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>",
  ],
];

for (const [text, title, html] of rendered)
  test(JSON.stringify(text), () => {
    const page = render(text);
    assert.equal(page.title, title);
    assert.equal(page.html, html);
    assert.equal(page.path, "pages/method.html");
  });
