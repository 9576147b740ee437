import assert from "node:assert/strict";
import { test } from "node:test";
import { findFaults } from "../../../src/output/site-check/file-faults.ts";
import { readSiteText } from "../../../src/output/site-check/site-text.ts";

const cases: [file: string, content: string, expected: string[]][] = [
  ["a.html", '<a href="b.html">b</a><script src="../c.js" defer></script>', []],
  ["a.html", '<a href="https://example.org/">elsewhere</a>', []],
  ["a.html", '<p title="&quot;<img src=x onerror=alert(1)>"><bdi>&lt;style&gt;</bdi>', []],
  ["a.html", '<a href="/b.html">', ["an address from the root"]],
  ["a.html", '<script src="//host/c.js"></script>', ["an address from the root"]],
  ["a.html", "<img src=https://host/c.png>", ["a file of another site"]],
  ["a.html", "<p onclick=\"x()\" style='color:red'>", ["a style attribute", "an event attribute"]],
  [
    "a.html",
    "<script>x()</script><style>p{}</style>",
    ["an inline script", "an inline style sheet"],
  ],
  ["a.html", '<script type="module" src="a.js">', ["a module, which browsers refuse on a disk"]],
  ["a.html", '<script type="application/ld+json">{"name":"\\u003cscript"}</script>', []],
  ["a.html", '<link rel="canonical" href="https://example.org/a.html">', []],
  ["a.html", '<link rel="icon" href="data:,">', ["a file inside an address"]],
  ["404.html", '<script>x()</script><style>p{}</style><link rel="icon" href="data:,">', []],
  ["404.html", '<link rel="icon" href="https://host/">', ["a file of another site"]],
  ["a.css", "p{background:url(/a.png)}", ["an address from the root or of another site"]],
  ["a.css", "p{background:url(./a.png)}", []],
  ["a.js", 'import "b";', ["an import or export, which a classic script cannot have"]],
  ["a.js", "(()=>{important()})()", []],
  ["a.js", "a();\n  export {b};", ["an import or export, which a classic script cannot have"]],
  ["a.js", '(()=>{b.import ("c")})()', []],
  ["a.css", '@import "b.css";', ["an import"]],
  [
    "a.css",
    "p{background:url('https://host/a.png')}",
    ["an address from the root or of another site"],
  ],
  ["a.html", '<form action="/b.html">', ["an address from the root"]],
  ["a.html", '<a type="module" href="b.html">', []],
  ["a.txt", 'import "b";', []],
];

for (const [file, content, expected] of cases) {
  test(`${file}: ${content}`, () => {
    const text = readSiteText(file, () => content);
    assert.deepEqual(
      text ? findFaults(text) : [],
      expected.map((says) => `${file} has ${says}`),
    );
  });
}
