/** Markdown → the HTML of the article: lists as lists, tables as tables, and nothing that runs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toSourceBlocks } from "../../../src/corpus/source-blocks.ts";
import { readText } from "../../../src/formats/text-file.ts";
import { mendArticle } from "../../../src/reading/mend-article.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { articleBody } from "../../../src/site/article/body.ts";
import { sketchArticle } from "../articles.ts";

/** The text of an article without ids, directions and the signs of paragraphs. */
function render(markdown: string): string {
  const own = readText({ file: "a.md", text: `# Title\n\n${markdown}` });
  const text = `# Title\n\n${markdown}`;
  const words = { isWord: () => false, isName: () => false };
  const { reading, structure } = mendArticle({ text, ...own }, words);
  const found = toSourceBlocks(reading, findBlocks(reading.text, { structure }));
  const article = sketchArticle({ id: "a", text, title: "Title" });
  const { links = [], styles = [] } = own;
  const record = { ...article.record, ...found, links, styles };
  return articleBody({ text, record })
    .text.replaceAll(/ (?:id|dir)="[^"]*"|<a [^>]*class="to-paragraph"[^>]*><\/a>/g, "")
    .replaceAll("\n", "");
}

const pages: [markdown: string, html: string][] = [
  [
    "- one\n- two\n  - three",
    "<ul><li><p>one</p></li><li><p>two</p><ul><li><p>three</p></li></ul></li></ul>",
  ],
  ["3. a\n7. b", '<ol><li value="3"><p>a</p></li><li value="7"><p>b</p></li></ol>'],
  ["- [x] a\n- [ ] b", "<ul><li><p>☑ a</p></li><li><p>☐ b</p></li></ul>"],
  ["> a\n>\n> > b", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>"],
  [
    "| a | b |\n|---|---|\n|   | *d* |",
    '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th><span>a</span></th><th><span>b</span></th></tr></thead><tbody><tr><td></td><td><span><em>d</em></span></td></tr></tbody></table></div>',
  ],
  [
    "## Two\n\nIt rose.\n\n#### Four\n\nIt fell.",
    "<h2>Two</h2><p>It rose.</p><h3>Four</h3><p>It fell.</p>",
  ],
  [
    "*a* **b** ~~c~~ `d` ==e== ***f***.",
    "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code> <mark>e</mark> <em><strong>f</strong></em>.</p>",
  ],
  ["12 Hill Street  \nWells.", "<p>12 Hill Street<br>Wells.</p>"],
  ["```\na\n b\n```", "<pre><span>a</span><span>b</span></pre>"],
  [
    "It rose.[^1]\n\n[^1]: By a metre.",
    '<p>It rose.<sup>[1]</sup></p><div class="note" role="note"><p>[1] By a metre.</p></div>',
  ],
  [
    '![A fire](a.jpg "In Wells")',
    '<div class="captions" role="group" aria-label="Captions; the pictures were not collected"><div class="label">Captions; the pictures were not collected</div><p><span class="caption">A fire. In Wells</span></p></div>',
  ],
  ["It [rose](https://a.example/), AT&amp;T said.", "<p>It rose, AT&#x26;T said.</p>"],
  // Nothing of this runs
  ["<script>alert(1)</script>\n\nIt rose.", "<p>It rose.</p>"],
  ["It <img src=x onerror=alert(1)> rose <b onclick=alert(1)>up</b>.", "<p>It rose up.</p>"],
  ["[It](javascript:alert(1)) rose.", "<p>It rose.</p>"],
];

for (const [markdown, html] of pages) {
  test(`HTML of ${JSON.stringify(markdown)}`, () => assert.equal(render(markdown), html));
}
