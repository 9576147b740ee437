/** `dateline check` on a small sound site, and on copies of it that each break one rule. */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { filesInSite } from "../../../src/output/host-files.ts";
import { formatManifest, type Manifest } from "../../../src/output/manifest.ts";
import { checkSite } from "../../../src/output/site-check/check-site.ts";
import { notFoundPolicy, pagePolicy } from "../../../src/site/shared/content-security-policy.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-check-"));
after(() => rmSync(home, { recursive: true }));

type Files = Record<string, string>;

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const page = (body: string, head = policy(pagePolicy)) =>
  `<!doctype html><html lang="en"><head>${head}<title>x</title></head><body>${body}</body></html>`;
const style = "p{color:red}";
const script = "/* for this page */";
const hashes = { style: hashOf(style), script: hashOf(script) };

function hashOf(text: string): string {
  return hash("sha256", text, "base64");
}

const sound: Files = {
  "index.html": page('<h1 id="top">x</h1><a href="articles/a.html#p-1">a</a> <a href="#top">t</a>'),
  "articles/a.html": page(
    '<p id="p-1">x</p><a href="../index.html">home</a> <a href="a.html#q=x">q</a>',
  ),
  "articles/a.source.html": page("<code>turned \u202e round</code>"),
  "404.html": page(
    "<p>gone</p>",
    `${policy(notFoundPolicy(hashes))}<style>${style}</style><script>${script}</script>`,
  ),
  "data/citations.bib": "@misc{a}\n",
  "data/source/a.txt": "turned \u202e round",
  "data/source/a.xml": "turned \u202e round",
  "data/feed.json.txt": "turned \u202e round",
  "data/newsfeed.json": "turned \u202e round",
  "_astro/site.css": style,
  "search/start.js": script,
  ...filesInSite(hashes, false),
};
const tombstone = "articles/withheld.html";

interface Change {
  /** Files that are other than in the sound site before its manifest is written; undefined takes one out. */
  built?: Record<string, string | undefined>;
  /** What happens to it afterwards. */
  later?: Record<string, string | undefined>;
  manifest?: Partial<Manifest>;
}

function writeSite({ built = {}, later = {}, manifest = {} }: Change): {
  site: string;
  manifest: Manifest;
} {
  const site = mkdtempSync(join(home, "site-"));
  const all = Object.entries({ ...sound, ...built }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const whole: Manifest = {
    ...{ generator: "Dateline 0", format: 1, name: "x", index: false, names: [] },
    articles: [
      {
        id: "a",
        title: "x",
        page: "articles/a.html",
        file: "a.txt",
        source: "0".repeat(64),
        text: "0".repeat(64),
      },
    ],
    tombstones: [hash("sha256", tombstone)],
    files: all.map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: hash("sha256", content),
    })),
    ...manifest,
  };
  const written: Record<string, string | undefined> = {
    ...Object.fromEntries(all),
    [tombstone]: page("<p>withheld</p>"),
    "manifest.json": formatManifest(whole),
    ...later,
  };
  for (const [path, content] of Object.entries(written)) {
    if (content === undefined) continue;
    mkdirSync(join(site, dirname(path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return { site, manifest: whole };
}

const faults: [rule: string, change: Change, ...faults: string[]][] = [
  ["a sound site", {}],
  [
    "files of one's own are no fault",
    {
      later: {
        ...{ CNAME: "x", "notes/mine.html": "<p onclick=x>", "notes/bak": "x" },
        ...{ "notes/x.dateline-1": "x", "notes/node_modules.txt": "x", "a.bak.txt": "x" },
      },
    },
  ],
  [
    "a site without its manifest is checked whole",
    {
      later: {
        "manifest.json": undefined,
        "notes.html": page("<p onclick=x>", policy(pagePolicy)),
      },
    },
    "notes.html has an event attribute",
  ],
  ["a site without 404.html", { built: { "404.html": undefined } }],
  [
    "names that share a page",
    {
      manifest: {
        names: [{ kind: "place", id: "x", name: "X", page: "index.html#x", spellings: [] }],
      },
    },
  ],
  [
    "a file is missing",
    { later: { "data/citations.bib": undefined } },
    "data/citations.bib is missing",
  ],
  [
    "a file was changed",
    { later: { "data/citations.bib": "@misc{b}\n" } },
    "data/citations.bib is not as it was built",
  ],
  [
    "the page of an article is in no list",
    {
      manifest: {
        articles: [
          {
            id: "b",
            title: "x",
            page: "articles/b.html",
            file: "b.txt",
            source: "0".repeat(64),
            text: "0".repeat(64),
          },
        ],
      },
    },
    "articles/b.html is not in the manifest, which lists what it shows",
  ],
  [
    "a page that says what is withheld is gone",
    { later: { [tombstone]: undefined } },
    "of the pages that say what is withheld, 1 is missing",
  ],
  [
    "two pages that say what is withheld are gone",
    { manifest: { tombstones: ["1".repeat(64), hash("sha256", tombstone), "2".repeat(64)] } },
    "of the pages that say what is withheld, 2 are missing",
  ],
  ...[
    ...[".DS_Store", "articles/a.html~", "index.html.bak", "_astro/site.js.map", "x.tmp"],
    ...["articles/Thumbs.db", ".dateline-build-12/a", "node_modules/a/b", "a.SWP", "a.temp"],
  ].map((path): [string, Change, string] => [
    `a leftover: ${path}`,
    { later: { [path]: "x" } },
    `${path} is a leftover of a program; remove it`,
  ]),
  [
    "a link to a page that is not there",
    { built: { "index.html": page('<a href="articles/b.html">b</a>') } },
    "index.html needs articles/b.html, which is not in the site",
  ],
  [
    "a link to an element that is not there",
    { built: { "index.html": page('<a href="articles/a.html#p-2">b</a>') } },
    "index.html leads to articles/a.html#p-2, which has no such element",
  ],
  [
    "a link to an element of the same page that is not there",
    { built: { "index.html": page('<a href="#%C3%A9">b</a>') } },
    "index.html leads to index.html#é, which has no such element",
  ],
  [
    "a link within a folder to an element of the same page that is not there",
    { built: { "articles/a.html": page('<p id="p-1"><a href="#p-2">2</a>') } },
    "articles/a.html leads to articles/a.html#p-2, which has no such element",
  ],
  [
    "links that two pages have, one with a query, to an element that is not there",
    {
      built: {
        "index.html": page('<a href="articles/a.html?q=1#p-2">b</a>'),
        "later.html": page('<a href="articles/a.html#p-2">b</a>'),
      },
    },
    "index.html leads to articles/a.html#p-2, which has no such element",
  ],
  [
    "a class is no element to lead to",
    { built: { "index.html": page('<p class="a">1</p><a href="#a">2</a>') } },
    "index.html leads to index.html#a, which has no such element",
  ],
  [
    "links to the top, to other sites, and what is no link",
    {
      built: {
        "index.html": page(
          '<p id="a" class="a" title="#b"><a href="#">1</a><a href="articles/a.html#">2</a><a href="https://example.org/#x">3</a><a href="mailto:a@b.c#x">4</a>',
        ),
      },
    },
  ],
  [
    "an id twice",
    { built: { "index.html": page('<p id="a">1</p><p id="a">2</p>') } },
    "index.html has the id a twice",
  ],
  [
    "a file of another site",
    { built: { "index.html": page('<img src="https://evil.invalid/x.png">') } },
    "index.html has a file of another site",
  ],
  [
    "an inline script",
    { built: { "index.html": page("<script>x()</script>") } },
    "index.html has an inline script",
  ],
  [
    "no policy",
    { built: { "index.html": page("x", "") } },
    "index.html does not begin its head with a content security policy",
  ],
  [
    "a policy behind what it should forbid",
    {
      built: { "index.html": page("x", `<link rel="icon" href="404.html">${policy(pagePolicy)}`) },
    },
    "index.html does not begin its head with a content security policy",
  ],
  ...['<meta name="x">', `<link http-equiv="Content-Security-Policy" content="${pagePolicy}">`].map(
    (tag): [string, Change, string] => [
      `no policy, but ${tag}`,
      { built: { "index.html": page("x", tag) } },
      "index.html does not begin its head with a content security policy",
    ],
  ),
  [
    "another policy",
    { built: { "index.html": page("x", policy("default-src *")) } },
    "index.html has another content security policy than this version of Dateline writes",
  ],
  [
    "a style of 404.html that its policy does not allow",
    {
      built: {
        "404.html": page(
          "x",
          `${policy(notFoundPolicy(hashes))}<style>p{}</style><script>${script}</script>`,
        ),
        ...filesInSite({ ...hashes, style: hashOf("p{}") }, false),
      },
    },
    "404.html has another content security policy than this version of Dateline writes",
  ],
  ...["_headers", ".htaccess"].map((path): [string, Change, string] => [
    `a host's file with another policy: ${path}`,
    { built: { [path]: (sound[path] ?? "").replace("default-src 'none'", "default-src *") } },
    `${path} sends another content security policy than the pages need`,
  ]),
  [
    "an invisible character on a page",
    { built: { "index.html": page("turned \u202e round") } },
    "index.html has the invisible character U+202E",
  ],
  [
    "an invisible character in a feed",
    { built: { "places/feed.json": "a\u001fb", "feed.json": "a\u001fb" } },
    "feed.json has the invisible character U+001F",
    "places/feed.json has the invisible character U+001F",
  ],
  [
    "a noncharacter in a citation",
    { built: { "data/citations.bib": "@misc{\ufffe}" } },
    "data/citations.bib has the invisible character U+FFFE",
  ],
];

for (const [rule, change, ...expected] of faults) {
  test(rule, () => {
    const { site, manifest } = writeSite(change);
    assert.deepEqual(checkSite(site, manifest), expected);
  });
}
