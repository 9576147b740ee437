/** A site whose corpus file says where it will be, built from texts that are against it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseHtml } from "node-html-parser";
import { SaxesParser } from "saxes";

const address = "https://example.org/a%20b/";
const files: Record<string, string> = {
  "=cmd.txt":
    "+1 for the bridge ]]> of Kherson\n\n“The bridge </script><b>is</b> \0 open”, Ihor Kolykhaiev said in Kherson on 3 March 2023.\n\n=SUM(A1) was written on it in Kherson.\n",
  "right to left.txt":
    "\u202eReversed\u202c headline of \ud83d\ude00 in Kherson\n\nNothing happened in Kherson on Monday, and NATO said nothing.\n",
  "corpus.yaml": `name: "=A & <B> \\u202e"
site:
  url: https://example.org/a b
  index: true
articles:
  "=cmd.txt":
    publisher: "{The} \\"Paper\\" & 100%"
`,
};

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const site = join(folder, "dist");
let paths: string[] = [];

before(() => {
  const seeds = join(folder, "seeds");
  mkdirSync(seeds);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(seeds, file), content);
  const { stderr, status } = spawnSync(
    process.execPath,
    ["src/cli/dateline.ts", "build", "--no-cache", seeds, site],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
});
after(() => rmSync(folder, { recursive: true }));

function read(path: string): string {
  return readFileSync(join(site, path), "utf8");
}

test("every page says its whole address, and lets search engines list it", () => {
  const pages = paths.filter((path) => path.endsWith(".html") && path !== "404.html");
  for (const path of pages) {
    const page = parseHtml(read(path));
    const own = `${address}${path === "index.html" ? "" : path}`;
    assert.equal(page.querySelector("link[rel=canonical]")?.getAttribute("href"), own);
    assert.equal(page.querySelector("meta[property='og:url']")?.getAttribute("content"), own);
    assert.equal(page.querySelector("meta[name=robots]"), null);
  }
});

test("the sitemap lists pages that are there, and robots are told of it", () => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found = ""]) =>
    found.slice(address.length),
  );
  assert.ok(listed.length > 10);
  assert.deepEqual(
    listed.filter((path) => !paths.includes(path === "" ? "index.html" : path)),
    [],
  );
  assert.match(read("robots.txt"), /^Sitemap: https:\/\/example\.org\/a%20b\/sitemap\.xml$/m);
});

test("every file that a program reads can be read, whatever the texts hold", () => {
  for (const path of paths) {
    if (/\.(?:json|jsonld|geojson)$/.test(path)) JSON.parse(read(path));
    if (path.endsWith(".csv")) parseCsv(read(path), { bom: true, columns: true });
    if (path.endsWith(".xml")) checkXml(path);
    if (!path.endsWith(".html")) continue;
    const blocks = parseHtml(read(path)).querySelectorAll("script[type='application/ld+json']");
    for (const block of blocks) JSON.parse(block.innerHTML);
  }
});

test("feeds, citations and tables carry whole addresses", () => {
  assert.match(
    read("feed.xml"),
    /<link rel="self" href="https:\/\/example\.org\/a%20b\/feed\.xml"/,
  );
  const [row]: Record<string, string>[] = parseCsv(read("data/mentions.csv"), {
    bom: true,
    columns: true,
  });
  assert.ok(row?.["link"]?.startsWith(`${address}articles/`));
  const [, article] = JSON.parse(read("data/citations.csl.json"));
  assert.ok(article.URL.startsWith(`${address}articles/`));
});

function checkXml(path: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => assert.fail(`${path}: ${error.message}`));
  parser.write(read(path)).close();
}
