/** What a page or a style sheet loads or links has to be there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFiles } from "../../../src/output/site-check/check-files.ts";

const there = [
  "index.html",
  "a.css",
  "data/table.csv",
  "places/index.html",
  "places/a b.html",
  "é.js",
];

const cases: [page: string, content: string, missing: string[]][] = [
  [
    "index.html",
    '<a href="places/index.html">1</a> <a href="places/">2</a> <a href="./">3</a>',
    [],
  ],
  [
    "index.html",
    '<a href="places/a%20b.html#p-1">1</a> <a href="?q=1">2</a> <a href="#p">3</a>',
    [],
  ],
  ["places/x.html", '<a href="../data/table.csv">1</a> <a href="./">2</a> <a href="..">3</a>', []],
  ["index.html", '<script src="%C3%A9.js"></script><script src=é.js></script>', []],
  ["index.html", '<a href="https://example.org/">1</a> <a href="mailto:a@b.c">2</a>', []],
  ["index.html", '<link rel="stylesheet" href="b.css">', ["b.css"]],
  ["index.html", "<script src=b.js></script>", ["b.js"]],
  ["index.html", "<img src='b.png'>", ["b.png"]],
  ["index.html", '<form action="search.html">', ["search.html"]],
  ["index.html", '<form data-engine="b.js" data-index="search/">', ["b.js"]],
  ["index.html", '<svg><a href="places/c.html"></a></svg>', ["places/c.html"]],
  ["index.html", '<noscript><a href="c.html">c</a></noscript>', ["c.html"]],
  ["index.html", '<template><a href="c.html">c</a></template>', ["c.html"]],
  ["index.html", '<a href="places">without its slash</a>', ["places"]],
  ["index.html", '<a href="Places/index.html">in another case</a>', ["Places/index.html"]],
  ["index.html", '<a href="../index.html">out of the site</a>', ["../index.html"]],
  ["index.html", '<a href="100%.html">damaged</a>', ["100%.html"]],
  ["index.html", '<a href="a.html#1">1</a> <a href="a.html?q">2</a>', ["a.html"]],
  [
    "index.html",
    '<!-- <a href="b.html"> --><p title="<a href=b.html>">&lt;a href="b.html"&gt;',
    [],
  ],
  ["404.html", '<a href="../../">at any depth</a>', []],
  ["index.html", '<a href="places/index.html">1</a> <a href="c.html">2</a>', ["c.html"]],
  ["index.html", '<a href="c.html?from=https://example.org">1</a>', ["c.html"]],
  ["index.html", '<video poster="b.png"></video>', ["b.png"]],
  ["index.html", '<form data-engine="b.js">', ["b.js"]],
  ["index.html", '<p title="b.js">no address</p>', []],
  ["data/x.html", '<a href="#p">1</a> <a href="?q">2</a>', []],
  ["places/x.css", 'p{background:url("b.png")}', ["b.png"]],
  [
    "places/x.css",
    "p{background:url(../b.png)} q{background:url( 'c.png' )}",
    ["../b.png", "c.png"],
  ],
  ["places/x.css", 'p{background:url("../a.css"),url(data:image/png,x)}', []],
];

for (const [page, content, missing] of cases) {
  test(`${page}: ${content}`, () => {
    const files = [...new Set([...there, page])];
    assert.deepEqual(
      checkFiles(files, (path) => (path === page ? content : "")),
      missing.map((address) => `${page} needs ${address}, which is not in the site`),
    );
  });
}

for (const [page, content, missing] of cases) {
  // As our pages are written.
  if (!page.endsWith(".html") || /=[^"]|<!--/.test(content.replace(/"[^"]*"/g, '""'))) continue;
  test(`${page}, known to be faultless: ${content}`, () => {
    const files = [...new Set([...there, page])];
    assert.deepEqual(
      checkFiles(files, (path) => (path === page ? content : ""), undefined, new Set([page])),
      missing.map((address) => `${page} needs ${address}, which is not in the site`),
    );
  });
}

test("text of a faultless page that looks like an attribute is not taken for one", () => {
  const text = '<p>Write \n href="none.html" there.</p>';
  assert.deepEqual(
    checkFiles(there, () => text, undefined, new Set(["index.html"])).filter((line) =>
      /none/.test(line),
    ),
    [],
  );
});

test("of a faultless page only what it refers to is looked for", () => {
  const read: string[] = [];
  const page = '<style>p{}</style><p data-index="none/"><a href="data/table.csv">1</a>';
  const all = new Set(there);
  const onFile = ({ path }: { path: string }) => read.push(path);
  assert.deepEqual(
    checkFiles(["index.html"], () => page, onFile, all, all),
    [],
  );
  assert.deepEqual(read, []);
});

test("an address leads from each folder to another file", () => {
  const files = ["a.html", "d/a.html", "d/b.html"];
  assert.deepEqual(
    checkFiles(files, () => '<a href="b.html">b</a>'),
    ["a.html needs b.html, which is not in the site"],
  );
});
