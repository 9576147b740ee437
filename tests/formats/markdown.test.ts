/** What is shown of a Markdown text, block by block, with the lists and the like that each stands in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readMarkdown } from "../../src/formats/markdown/read-markdown.ts";
import { readText } from "../../src/formats/text-file.ts";
import type { Container } from "../../src/record/record.ts";
import { repairText } from "../../src/text/mend/reading-text.ts";

const shown: [markdown: string, ...blocks: string[]][] = [
  // Words
  ["The *council* met **twice**.", "paragraph: The council met twice."],
  ["5 * 3 = 15, snake_case_name, 2 ** 3", "paragraph: 5 * 3 = 15, snake_case_name, 2 ** 3"],
  ["\\*not slanted\\* \\# 1\\.", "paragraph: *not slanted* # 1."],
  ["AT&amp;T &mdash; &#8217;s &#x2019; &unknown; &#150;", "paragraph: AT&T — ’s ’ &unknown; –"],
  ["`a * b` and ``x ` y``", "paragraph: a * b and x ` y"],
  ["`code over\nlines`, a&#10;b", "paragraph: code over lines, a b"],
  ["~~Two~~ three, ~5 km and ~6", "paragraph: Two three, ~5 km and ~6"],
  [
    "A line\nthat goes on  \nand breaks\\\ntwice",
    "paragraph: A line that goes on and breaks twice",
  ],
  ["a well-\nknown 東京\n都", "paragraph: a well-known 東京都"],
  [
    "He said *no\n\nand left* [unclosed",
    "paragraph: He said *no",
    "paragraph: and left* [unclosed",
  ],
  // Headings
  ["# One #\n\nTwo\n===\n\n### Three", "heading 1: One", "heading 1: Two", "heading 3: Three"],
  [`${"long ".repeat(70)}\n---`, `paragraph: ${"long ".repeat(70).trim()}`],
  ["It rose by a metre.\n---\nIt fell.", "paragraph: It rose by a metre.", "paragraph: It fell."],
  // Links: the words are shown
  [
    '[the hall](https://a.example/x_y "Hall"), <https://b.example/>, [it][1] and https://c.example/d.\n\n[1]: /it',
    "paragraph: the hall, https://b.example/, it and https://c.example/d.",
    "aside: [1]: /it (Address of a link)",
  ],
  ["[no address][2] stays", "paragraph: [no address][2] stays"],
  // Pictures
  ["![](images/x.jpg)", "aside: [](images/x.jpg (Picture without a caption)"],
  [
    "![IMG_0042](x.jpg) ![logo](y.png)",
    "aside: [IMG_0042](x.jpg (Picture without a caption)",
    "aside: [logo](y.png (Picture without a caption)",
  ],
  ["# ![](logo.png)", "aside: [](logo.png (Picture without a caption)"],
  ['![The bridge](b.jpg "Photo: AP")', "caption: The bridge. Photo: AP"],
  ["[![The bridge](b.jpg)](full.jpg)", "caption: The bridge"],
  ["![The bridge](b.jpg)\nIt fell.", "caption: The bridge", "paragraph: It fell."],
  ["It fell ![](b.jpg) down.", "paragraph: It fell  down."],
  [
    "![The bridge][b]\n\n[b]: b.jpg",
    "caption: The bridge",
    "aside: [b]: b.jpg (Address of a link)",
  ],
  // Lists
  ["- one\n  more\n- two", "paragraph: one more in list • 1", "paragraph: two in list • 2"],
  ["3. three\n4. four", "paragraph: three in list 3", "paragraph: four in list 4"],
  ["1. one\n1. two", "paragraph: one in list 1", "paragraph: two in list 2"],
  ["1. one\n7. seven", "paragraph: one in list 1", "paragraph: seven in list 7"],
  ["1986. A great year", "paragraph: 1986. A great year"],
  ["27. **April** in Wesel", "paragraph: 27. April in Wesel"],
  [
    "* a\n  1. b\n\n     c\n* > d",
    "paragraph: a in list • 1",
    "paragraph: b in list • 1 > list 1",
    "paragraph: c in list • 1 > list 1",
    "paragraph: d in list • 2 > quotation",
  ],
  ["- [x] done\n- [ ] open", "paragraph: done in list • 1 ☑", "paragraph: open in list • 2 ☐"],
  [
    "Text\n\n* [Home](/)\n* [News](/n)",
    "paragraph: Text",
    "aside: Home (A list of nothing but links)",
    "aside: News (A list of nothing but links)",
  ],
  [
    "* [Home](/), said Roe\n* [News](/n)",
    "paragraph: Home, said Roe in list • 1",
    "paragraph: News in list • 2",
  ],
  // Quotations
  [
    "> one\n> two\n>\n> > three\nlazy",
    "paragraph: one two in quotation",
    "paragraph: three lazy in quotation > quotation",
  ],
  [
    "> [!note]- From the paper\n> The text",
    "paragraph: From the paper in quotation",
    "paragraph: The text in quotation",
  ],
  ["> [!quote]\n> The text", "paragraph: The text in quotation"],
  // Tables
  [
    "| Town | Dead |\n|:--|--:|\n| *Wells* | 12 |\n| a \\| b | |",
    "paragraph: Town in table 1,1",
    "paragraph: Dead in table 1,2",
    "paragraph: Wells in table 2,1",
    "paragraph: 12 in table 2,2",
    "paragraph: a | b in table 3,1",
  ],
  // Code, footnotes, lines
  ["```js\nlet a;\n\n  b();\n```", "paragraph: let a; in code", "paragraph: b(); in code"],
  ["\tSet in, as typewriters do.", "paragraph: Set in, as typewriters do."],
  ["Said.[^1] More.\n\n[^1]: A *note*.", "paragraph: Said. More.", "paragraph: A note. in note 1"],
  [
    "One\n\n* * *\n\nTwo",
    "paragraph: One",
    "aside: * * * (A line drawn between two parts)",
    "paragraph: Two",
  ],
  // HTML
  [
    "A <b>bold</b><!-- no --> word<br>more <script>alert(1)</script>",
    "paragraph: A bold word more",
  ],
  [
    '<div>\n<h2>Fire</h2><p onclick="x()">It <i>burnt</i>.</p>\n<script>alert(1)</script>\n</div>',
    "heading 2: Fire",
    "paragraph: It burnt.",
  ],
  [
    '<figure><img src="a.jpg" alt="The fire"><figcaption>In Wells</figcaption></figure>',
    "caption: The fire",
    "caption: In Wells",
  ],
  ["> <p>\n> quoted\n> text</p>", "paragraph: quoted text in quotation"],
  ['<iframe src="https://a.example/"></iframe>\n\nText', "paragraph: Text"],
  // Notes of Obsidian, templates of site makers
  [
    "In [[Kharkiv|the city]], [[Kyiv#History]] and [[#Part]]",
    "paragraph: In the city, Kyiv and Part",
  ],
  [
    "==Two **houses** fell== here %%check%% a == b ^3fb0c1",
    "paragraph: Two houses fell here  a == b",
  ],
  [
    "![[map.png|Map of the port]]\n\n![[map.png|300]]",
    "caption: Map of the port",
    "aside: [[map.png|300] (A file shown here, not collected)",
  ],
  ['Text {{< figure src="a.jpg" >}} {% include b.html %}', "paragraph: Text"],
  ["It left. ([View Highlight](https://read.readwise.io/read/1))", "paragraph: It left."],
  // What MarkDownload puts over the text
  [
    "# River rises\n\n> ## Excerpt\n> It rose.\n\n---\nIt rose by a metre.",
    "heading 1: River rises",
    "aside: Excerpt (Summary that the clipper put over the text)",
    "aside: It rose. (Summary that the clipper put over the text)",
    "aside: --- (A line drawn between two parts)",
    "paragraph: It rose by a metre.",
  ],
];

for (const [markdown, ...blocks] of shown) {
  test(`shown of ${JSON.stringify(markdown.slice(0, 80))}`, () => {
    for (const text of [markdown, markdown.replaceAll("\n", "\r\n"), `\uFEFF${markdown}`])
      assert.deepEqual(readBlocks(text), blocks);
  });
}

function readBlocks(text: string): string[] {
  const { structure = [], markup = [] } = readMarkdown(text);
  return structure.map((block) => {
    const { kind, depth, rule, within = [] } = block;
    const words = repairText(text, block, markup);
    const place = within.length === 0 ? "" : ` in ${within.map(formatContainer).join(" > ")}`;
    return `${kind}${depth ? ` ${depth}` : ""}: ${words}${place}${rule ? ` (${rule})` : ""}`;
  });
}

function formatContainer(container: Container): string {
  if (container.kind === "table") return `table ${container.row},${container.column}`;
  if (container.kind === "note") return `note ${container.label}`;
  if (container.kind !== "list") return container.kind;
  const { ordered, item, done } = container;
  const task = done === undefined ? "" : done ? " ☑" : " ☐";
  return `list ${ordered ? "" : "• "}${item}${task}`;
}

const links: [markdown: string, ...links: [words: string, url: string][]][] = [
  ["[the *hall*](https://a.example/)", ["the *hall", "https://a.example/"]],
  ["[it][1]\n\n[1]: /it", ["it", "/it"]],
  [
    "<https://b.example/> www.c.example",
    ["https://b.example/", "https://b.example/"],
    ["www.c.example", "http://www.c.example"],
  ],
  ["[[Kharkiv|the city]]", ["the city", "Kharkiv"]],
  ["[click](javascript:alert(1))", ["click", "javascript:alert(1)"]],
  ["[](https://a.example/) [![](b.jpg)](c)"],
];

for (const [markdown, ...expected] of links) {
  test(`links of ${JSON.stringify(markdown)}`, () => {
    const found = readMarkdown(markdown).links ?? [];
    assert.deepEqual(
      found.map(({ start, end, url }) => [markdown.slice(start, end), url]),
      expected,
    );
  });
}

const styles: [markdown: string, ...styles: [words: string, style: string][]][] = [
  ["*a* and **b _c_**", ["a", "emphasis"], ["b _c", "strong"], ["c", "emphasis"]],
  ["~~a~~ `b` ==c==", ["a", "deleted"], ["b", "code"], ["c", "highlighted"]],
  ["Said.[^1]\n\n[^1]: note", ["[^1]", "note"]],
];

for (const [markdown, ...expected] of styles) {
  test(`set off in ${JSON.stringify(markdown)}`, () => {
    const found = readMarkdown(markdown).styles ?? [];
    assert.deepEqual(
      found.map(({ start, end, style }) => [markdown.slice(start, end), style]),
      expected,
    );
  });
}

test("a page that a program turned into Markdown with its menus is read as a page", () => {
  const menu = Array.from({ length: 30 }, (_, at) => `* [World ${at}](/world/${at})`);
  const text = [...menu, "", "## Bridge opens", "", "The mayor opened it."].join("\n");
  assert.equal(readText({ file: "page.md", text }).structure?.length ?? 0, 0);
  const article = [...menu.slice(0, 10), "", "## Bridge opens", "", "The mayor opened it."];
  assert.ok((readText({ file: "page.md", text: article.join("\n") }).structure?.length ?? 0) > 0);
});
