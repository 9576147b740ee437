/** What `npm run diff` says: a change of the site, and the lines a reader gets. */
import assert from "node:assert/strict";
import crypto from "node:crypto";
import { test } from "node:test";
import { compareManifests, isSame } from "../../src/output/changes.ts";
import { reportChanges } from "../../src/output/changes-report.ts";
import {
  formatManifest,
  type ListedArticle,
  type ListedName,
  type Manifest,
  manifestSchema,
} from "../../src/output/manifest.ts";

const hash = (letter: string) => letter.repeat(64);

const article = (id: string, more: Partial<ListedArticle> = {}): ListedArticle => ({
  id,
  title: `About ${id}`,
  page: `articles/${id}.html`,
  file: `${id}.txt`,
  source: hash(id[0] ?? "0"),
  text: hash("f"),
  published: { from: "2023-05-22", to: "2023-05-22" },
  ...more,
});

const place = (name: string, ...spellings: string[]): ListedName => ({
  kind: "place",
  id: name.toLowerCase(),
  name,
  page: `places/${name.toLowerCase()}.html`,
  spellings: [name, ...spellings],
});

const site = (articles: ListedArticle[], names: ListedName[], more: string[] = []): Manifest => ({
  format: 1,
  name: "A corpus",
  index: false,
  articles,
  names,
  tombstones: [],
  files: [...articles.map(({ page }) => page), ...names.map(({ page }) => page), ...more]
    .sort()
    .map((path) => ({
      path: path.replace("!", ""),
      bytes: 1,
      sha256: hash(path.includes("!") ? "e" : "d"),
    })),
});

const before = site(
  [article("a"), article("b")],
  [place("Kyiv"), place("Kharkiv")],
  [
    "places/kyiv.2.html",
    "places/kyiv.feed.xml",
    "articles/b.bib",
    "data/articles/b.json",
    "data/mentions.csv",
    "data/source/a.txt",
    "_astro/site.1.css",
    "search/s0-1/p0.js",
  ],
);

const cases: [name: string, after: Manifest, expected: string[]][] = [
  [
    "an article more",
    { ...before, articles: [article("a"), article("b"), article("c")] },
    ["Articles added (1)", "  About c (22 May 2023)", "", "0 of 5 pages differ in some way."],
  ],
  [
    "a name without a page of its own, and packs of data",
    {
      ...before,
      names: [place("Kyiv"), { ...place("Kharkiv"), page: "articles/a.html#k_0" }],
      files: [
        ...before.files.filter(({ path }) => path !== "places/kharkiv.html"),
        { path: "data/articles/1.ndjson", bytes: 1, sha256: hash("d") },
      ],
    },
    [
      "BROKEN: addresses that no longer exist; links to them fail (1)",
      "  places/kharkiv.html: go to articles/a.html#k_0",
      "",
      "Files to download (1)",
      "  data/articles/1.ndjson added",
      "",
      "0 of 4 pages differ in some way.",
    ],
  ],
  [
    "an article, a page of a list, and a spelling's own page gone",
    site(
      [article("a")],
      [place("Kyiv", "Kharkiv")],
      ["data/mentions.csv", "data/source/a.txt", "_astro/site.1.css"],
    ),
    [
      "BROKEN: addresses that no longer exist; links to them fail (3)",
      "  articles/b.html and 2 files with it",
      "  places/kharkiv.html: go to places/kyiv.html",
      "  places/kyiv.2.html and 1 file with it: go to places/kyiv.html",
      "",
      "Articles removed (1)",
      "  About b (22 May 2023)",
      "",
      "Names gone (1)",
      "  Kharkiv (place): its spellings are Kyiv (place) now",
      "",
      "3 files of single articles and names came, went or changed.",
      "0 of 2 pages differ in some way.",
    ],
  ],
  [
    "an article withdrawn, with a page that says so",
    {
      ...before,
      articles: [article("b")],
      tombstones: [crypto.hash("sha256", "articles/a.html")],
      files: before.files.filter(({ path }) => path !== "articles/a.html"),
    },
    [
      "Articles removed (1)",
      "  About a (22 May 2023): a page at its address says so",
      "",
      "0 of 4 pages differ in some way.",
    ],
  ],
  [
    "another headline, and so another address",
    site([article("a"), article("b2", { source: hash("b"), file: "b.txt" })], before.names, [
      "places/kyiv.2.html",
      "places/kyiv.feed.xml!",
      "data/mentions.csv!",
      "data/source/a.txt",
      "_astro/site.1.css",
      "search/s0-2/p0.js",
    ]),
    [
      "BROKEN: addresses that no longer exist; links to them fail (1)",
      "  articles/b.html and 2 files with it: go to articles/b2.html",
      "",
      "Articles at another address (1)",
      "  About b2 (22 May 2023): was articles/b.html",
      "",
      "Files to download (1)",
      "  data/mentions.csv changed",
      "",
      "3 files of single articles and names came, went or changed.",
      "1 of 5 pages differ in some way.",
    ],
  ],
  [
    "another title, date, text and file, and another style",
    {
      ...before,
      articles: [
        article("a", { title: "New", text: hash("e"), source: hash("e") }),
        { ...article("b"), published: undefined },
      ],
      files: before.files.map((file) => ({ ...file, path: file.path.replace("site.1", "site.2") })),
    },
    [
      "Articles changed (2)",
      "  New (22 May 2023): the headline, was “About a”, the text that is shown and the file as received",
      "  About b (undated): the date, was 22 May 2023",
      "",
      "0 of 5 pages differ in some way. Style or scripts are others, too.",
    ],
  ],
  [
    "search engines let in",
    { ...before, index: true },
    ["Search engines may now list the site.", "0 of 5 pages differ in some way."],
  ],
  [
    "a name called otherwise",
    { ...before, names: [{ ...place("Kyiv"), name: "Kiev" }, place("Kharkiv")] },
    [
      "Names called otherwise (1)",
      "  Kiev (place): was Kyiv",
      "",
      "0 of 5 pages differ in some way.",
    ],
  ],
];

for (const [name, after, expected] of cases)
  test(name, () => {
    assert.deepEqual(reportChanges(compareManifests(before, after), 20), expected);
  });

test("a long list is cut, and says so", () => {
  const many = ["c", "d", "e"].map((id) => article(id));
  const report = reportChanges(
    compareManifests(before, { ...before, articles: [...before.articles, ...many] }),
    2,
  );
  assert.deepEqual(report.slice(1, 4), [
    "  About c (22 May 2023)",
    "  About d (22 May 2023)",
    "  … and 1 more (--all shows them)",
  ]);
});

test("a manifest comes back from its text as it was, in one order whatever the order of its entries", () => {
  const turned = { ...before, files: before.files.toReversed() };
  assert.deepEqual(manifestSchema.parse(JSON.parse(formatManifest(before))), before);
  assert.equal(
    formatManifest(turned).split('"files"')[1],
    formatManifest(before).split('"files"')[1],
  );
  assert.ok(isSame(before, structuredClone(before)));
});
