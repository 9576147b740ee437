import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtractedArticle } from "../../src/formats/format.ts";
import { readFile } from "../../src/formats/read-file.ts";
import { readPage } from "../../src/formats/web-page/read-web-page.ts";

const body = [
  "<p>The old bridge over the Wells river stays closed for two weeks, the mayor said on Monday, while engineers look at the third pier.</p>",
  "<p>Buses take the longer way by the mill, and the ferry runs until ten in the evening, as it did in the flood of 1986.</p>",
  "<p>“We would rather be careful,” said Ada Marsh, who leads the works, adding that the pier had moved by four millimetres.</p>",
].join("\n");

function read(html: string): ExtractedArticle {
  const article = readPage(html);
  assert.ok(article, "no article was found");
  return article;
}

/** A page with a headline and the body. */
function page({ head = "", top = "<h1>Bridge stays closed</h1>", more = "" }): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body><div class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></div><article>${top}${body}${more}</article></body></html>`;
}

test("a page gives its headline and body, nothing else", () => {
  const { text, structure } = read(page({}));
  const [headline, first] = text.split("\n\n");
  assert.equal(headline, "Bridge stays closed");
  assert.match(first ?? "", /^The old bridge/);
  assert.equal(text.split("\n\n").length, 4);
  assert.deepEqual(structure?.[0], { kind: "heading", depth: 1, start: 0, end: 19 });
});

const hidden: Record<string, string> = {
  script: "<script>SECRET</script>",
  style: "<style>.SECRET{}</style>",
  "hidden element": "<p hidden>SECRET</p>",
  "style that hides": '<p style="color:red; display: none">SECRET</p>',
  "for no screen reader": '<p aria-hidden="true">SECRET</p>',
  template: "<template><p>SECRET</p></template>",
  noscript: "<noscript><p>SECRET</p></noscript>",
  comment: "<!-- <p>SECRET</p> -->",
  "picture and caption": "<figure><img alt=SECRET><figcaption>SECRET</figcaption></figure>",
  "class of a caption": '<div class="photo-caption">SECRET</div>',
  "links to other articles": '<ul><li><a href="/a">SECRET one</a></li></ul>',
  "card behind a link":
    '<p>They asked <a href="/p/1">Ada Marsh</a><span><span><img><a href="/p/1">Ada L. Marsh</a><a href="/n/1">SECRET of the bridge</a><a href="/p/1">MORE</a></span></span>, who leads the works, and she said that the bridge was old.</p>',
  "element never closed": "<script>SECRET",
};
for (const [what, more] of Object.entries(hidden))
  test(`not part of the text: ${what}`, () => {
    const { text } = read(page({ more }));
    assert.doesNotMatch(text, /SECRET/);
  });

test("what stands behind a link is text, if it is no card about it", () => {
  const more =
    '<p>They asked <a href="/p/1">Ada</a><span> Ada <a href="/2">Marsh</a></span>, who leads the works there.</p>';
  assert.match(read(page({ more })).text, /They asked Ada Ada Marsh, who/);
});

test("what its markup says of parts of the text is kept", () => {
  const more = `<h2>What comes next</h2><ol><li>Look at the <a href="pier?a=1&amp;b=2">third <em>pier</em></a> again</li><li>Open one lane</li></ol>
    <blockquote><p>It is <b>safe</b>, <a href="javascript:alert(1)">she</a> said.</p></blockquote>
    <table><tr><th>Day</th><th>Cars</th></tr><tr><td>Monday</td><td>1,200</td></tr></table>`;
  const head = '<link rel="canonical" href="https://wells.example/news/bridge">';
  const { text, structure = [], links = [], styles = [] } = read(page({ head, more }));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  assert.deepEqual(
    structure
      .slice(4)
      .map(({ kind, within = [], ...span }) => [
        kind,
        words(span),
        ...within.map((one) => one.kind),
      ]),
    [
      ["heading", "What comes next"],
      ["paragraph", "Look at the third pier again", "list"],
      ["paragraph", "Open one lane", "list"],
      ["paragraph", "It is safe, she said.", "quotation"],
      ["paragraph", "Day", "table"],
      ["paragraph", "Cars", "table"],
      ["paragraph", "Monday", "table"],
      ["paragraph", "1,200", "table"],
    ],
  );
  const item = structure[6]?.within?.[0];
  assert.deepEqual(item, { kind: "list", start: structure[5]?.start, item: 2, ordered: true });
  assert.deepEqual(
    links.map((link) => [words(link), link.url]),
    [["third pier", "https://wells.example/news/pier?a=1&b=2"]],
  );
  assert.deepEqual(
    styles.map((style) => [words(style), style.style]),
    [
      ["pier", "emphasis"],
      ["safe", "strong"],
    ],
  );
});

const headlines: [what: string, html: { head?: string; top?: string }, headline: string][] = [
  [
    "the name of the site is a heading",
    {
      head: '<meta property="og:title" content="Bridge stays closed | The Wells Post"><meta property="og:site_name" content="The Wells Post">',
      top: "<h1>The Wells Post</h1><h2>Bridge stays closed</h2>",
    },
    "Bridge stays closed",
  ],
  [
    "another story has a heading of the first depth",
    {
      head: "<title>Bridge closed: what we know - Wells Post</title>",
      top: "<h1>Bridge stays closed</h1><h1>Mill sold to a baker</h1>",
    },
    "Bridge stays closed",
  ],
  [
    "a title for search engines",
    {
      head: '<meta property="og:title" content="Wells bridge: latest closed bridge news and pictures">',
      top: "<h1>Town waits for its closed bridge</h1>",
    },
    "Town waits for its closed bridge",
  ],
  [
    "no heading, a title with character references",
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge &#8216;closed&#8217; | Wells Post","publisher":{"name":"Wells Post"}}</script>',
      top: "",
    },
    "Bridge ‘closed’",
  ],
];
for (const [what, html, headline] of headlines)
  test(`headline: ${what}`, () => {
    const { text, stated } = read(page(html));
    assert.equal(stated?.title?.value, headline);
    assert.equal(text.split("\n\n")[0], headline);
  });

const jsonLd = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const dates: [what: string, html: { head?: string; top?: string }, date: string, where: string][] =
  [
    [
      "JSON-LD in a graph",
      {
        head: jsonLd({
          "@graph": [
            { "@type": "WebSite" },
            { "@type": ["NewsArticle"], datePublished: "2022-05-23T08:00:00Z" },
          ],
        }),
      },
      "2022-05-23T08:00:00Z",
      "JSON-LD, datePublished",
    ],
    [
      "an empty stamp, then a meta tag",
      {
        head: `${jsonLd({ "@type": "NewsArticle", datePublished: "0001-01-01T00:00:00" })}<meta property="article:published_time" content="2022-05-23">`,
      },
      "2022-05-23",
      "meta tag article:published_time",
    ],
    [
      "JSON-LD with a line end in a string and a comment around it",
      {
        head: '<script type="application/ld+json"><!-- {"@type":"Article","description":"a\nb","datePublished":"2022-05-23"} --></script>',
      },
      "2022-05-23",
      "JSON-LD, datePublished",
    ],
    [
      "the time below the headline, not that of a teaser",
      {
        top: '<div><time datetime="2021-01-01">1 January</time> Mill sold</div><h1>Bridge stays closed</h1><time datetime="2022-05-23T10:00">23 May</time>',
      },
      "2022-05-23T10:00",
      "time element beside the headline",
    ],
    [
      "an element that is called so",
      { top: '<h1>Bridge stays closed</h1><span class="post-date">23 May 2022</span>' },
      "23 May 2022",
      "line beside the headline",
    ],
    [
      "by itself, under the headline",
      { top: "<h1>Bridge stays closed</h1><div><span>ADA MARSH</span> <b>23 MAY 2022</b></div>" },
      "23 MAY 2022",
      "line beside the headline",
    ],
  ];
for (const [what, html, value, where] of dates)
  test(`day: ${what}`, () => {
    assert.deepEqual(read(page(html)).stated?.date, { value, where });
  });

test("a day by itself is none of publication after “Updated”, far below, or beside what the page states", () => {
  const dateOf = (html: Parameters<typeof page>[0]) => read(page(html)).stated?.date?.value;
  const top = (line: string) => `<h1>Bridge stays closed</h1><p>${line}</p>`;
  assert.equal(dateOf({ top: top("Updated: <b>23 May 2022</b>") }), undefined);
  assert.equal(dateOf({ top: top("It closed on <b>23 May 2022</b> and stays so.") }), undefined);
  assert.equal(dateOf({ more: "<p>23 May 2022</p>" }), undefined);
  const head = '<meta property="article:published_time" content="2022-05-24T02:30:00Z">';
  assert.equal(dateOf({ head, top: top("<b>1 May 2022</b>") }), "2022-05-24T02:30:00Z");
});

test("the day that a page prints stays beside what its markup says", () => {
  const head = '<meta property="article:published_time" content="2022-05-24T02:30:00Z">';
  const top = "<h1>Bridge stays closed</h1><time>May 23, 2022, 10:30 pm</time>";
  const { text, structure, stated } = read(page({ head, top }));
  assert.equal(stated?.date?.value, "2022-05-24T02:30:00Z");
  const line = structure?.find(({ kind }) => kind === "frontMatter");
  assert.equal(text.slice(line?.start, line?.end), "May 23, 2022, 10:30 pm");
});

test("fields of a page, each with where", () => {
  const head = `<meta property="og:site_name" content="The Wells Post"><link rel="canonical" href="https://wells.example/a">
    <meta name="description" content="The pier moved.">${jsonLd({ "@type": "NewsArticle", author: [{ name: "Ada Marsh" }, { name: "Bo Reed" }], articleSection: "Town" })}`;
  const { title: _, ...stated } = read(page({ head })).stated ?? {};
  assert.deepEqual(stated, {
    publisher: { value: "The Wells Post", where: "meta tag og:site_name" },
    author: { value: "Ada Marsh, Bo Reed", where: "JSON-LD, author" },
    url: { value: "https://wells.example/a", where: "canonical link" },
    language: { value: "en", where: "language of the page" },
    section: { value: "Town", where: "JSON-LD, articleSection" },
    description: { value: "The pier moved.", where: "meta tag description" },
  });
});

test("the name of an edition is not that of the newspaper", () => {
  const head = `<meta property="og:site_name" content="U.S.">${jsonLd({ "@type": "NewsArticle", publisher: { name: "The Wells Post" } })}`;
  assert.equal(read(page({ head })).stated?.publisher?.value, "The Wells Post");
});

const hostile: Record<string, string> = {
  "nested elements": `${"<div>".repeat(3000)}${body}`,
  "nested emphasis": `${"<b><i>".repeat(2000)}${body}`,
  "nested tables": `${"<table><tr><td>".repeat(1000)}${body}`,
  "nested lists": `${"<ul><li>".repeat(2000)}${body}`,
  "many attributes": `<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=1`).join(" ")}>${body}`,
  "a million tag openers": `${body}${"<".repeat(1_000_000)}`,
  "nested JSON": `${jsonLd({})}<script type="application/ld+json">${"[".repeat(100_000)}</script>${body}`,
};
for (const [what, html] of Object.entries(hostile))
  test(`bears ${what}`, () => {
    assert.match(read(html).text, /The old bridge over the Wells river/);
  });

test("what is odd in the bytes of a page has no line: the text has other lines than the file", async () => {
  const bytes = new TextEncoder().encode(`${page({})}\n\n\0`);
  const [received] = await readFile("a.html", bytes);
  assert.ok(received && "extracted" in received);
  assert.deepEqual(received.extracted?.problems, [{ kind: "nul-characters" }]);
});

test("of a page with too many elements it is said that it is cut", () => {
  const { problems } = read(page({ more: "<p>One more line of the thread.</p>".repeat(11_000) }));
  assert.deepEqual(problems, [{ kind: "page-limits" }]);
});

test("a page without text is a problem", async () => {
  for (const html of ["<html><body><a href=/>Home</a></body></html>", "<b>".repeat(30_000)]) {
    const [file] = await readFile("empty.html", Buffer.from(html));
    assert.ok(file && "problem" in file);
    assert.equal(file.problem.kind, "no-article-text");
  }
});

const encodings: [what: string, bytes: Buffer, encoding: string][] = [
  ["declared", toBytes('<meta charset="iso-8859-1">', "latin1"), "windows-1252"],
  ["UTF-8 that declares another", toBytes('<meta charset="iso-8859-1">', "utf8"), "utf-8"],
  ["a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), toBytes("", "utf16le")]), "utf-16le"],
];
for (const [what, bytes, encoding] of encodings)
  test(`encoding: ${what}`, async () => {
    const [file] = await readFile("page.htm", new Uint8Array(bytes));
    assert.ok(file && "text" in file);
    assert.equal(file.encoding, encoding);
    assert.match(file.text, /^Café façade/);
  });

function toBytes(head: string, encoding: BufferEncoding): Buffer {
  return Buffer.from(
    page({ head, top: "<h1>Café façade</h1>" }).replaceAll(/[“”]/g, '"'),
    encoding,
  );
}

test("of a page saved with its frames the page is read, not an advertisement", async () => {
  const part = (location: string, html: string, encoding = "quoted-printable") =>
    `--X1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${location}\r\n\r\n${html}\r\n`;
  const advertisement = `<h1>Buy shoes</h1>${body.replaceAll("bridge", "shoe")}`;
  const own = page({ top: "<h1>Caf=C3=A9 bridge stays clo=\r\nsed</h1>" }).replaceAll(
    /(lang|class|href)=/g,
    "$1=3D",
  );
  const file = [
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wells.example/bridge\r\nDate: Tue, 3 Mar 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="X1"\r\n\r\n\r\n',
    part("cid:frame@mhtml.blink", advertisement),
    part("https://wells.example/bridge", own),
    "--X1--\r\n",
  ].join("");
  const [read] = await readFile("bridge.mhtml", Buffer.from(file));
  assert.ok(read && "text" in read);
  assert.match(read.text, /^Café bridge stays closed\n\nThe old bridge/);
  assert.doesNotMatch(read.text, /shoe/);
  assert.equal(read.extracted?.stated?.date, undefined);
  assert.equal(read.extracted?.stated?.url?.value, "https://wells.example/bridge");
});
