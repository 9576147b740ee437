import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { keepPages, noteMade, takeKeptPages, takenPages } from "../src/kept-pages.ts";
import { setNewSite } from "../src/new-site.ts";
import { makeFolder, writeFiles } from "./output/build/fake-site.ts";

const page = "<p>A finished page</p>";
const files = [{ path: "articles/a.html", sha256: hash("sha256", page) }];
const data = { path: "articles/a.html", names: new Map([["Kharkiv", 2]]), focus: new Set("ab") };
const route = { params: { article: "a" }, props: {} };

const root = makeFolder();
let cases = 0;
let builds = 0;
let folder = "";
let site = "";

/** A build is done: its site stands at the destination, and what its page showed is kept. */
beforeEach(() => {
  cases += 1;
  folder = join(root, String(cases));
  writeFiles(folder, { "last/articles/a.html": page });
  beginBuild();
  noteMade(data.path, data);
  keepPages(files);
  beginBuild();
});

function beginBuild(version = "1"): void {
  process.env["DATELINE_KEPT_PAGES"] = join(folder, "pages");
  process.env["DATELINE_CODE"] = version;
  process.env["DATELINE_LAST_SITE"] = join(folder, "last");
  globalThis.datelinePages = undefined;
  builds += 1;
  site = join(folder, String(builds));
  setNewSite(site);
}

test("a page that shows the same is taken", () => {
  assert.deepEqual(
    takeKeptPages([route], () => data),
    [],
  );
  assert.equal(readFileSync(join(site, "articles/a.html"), "utf8"), page);
  const taken = { path: data.path, bytes: page.length, sha256: hash("sha256", page) };
  assert.deepEqual([...takenPages()], [[data.path, taken]]);
});

test("a page behind a link is taken as a file of its own", () => {
  const last = join(folder, "last/articles/a.html");
  renameSync(last, join(folder, "elsewhere.html"));
  symlinkSync(join(folder, "elsewhere.html"), last);
  takeKeptPages([route], () => data);
  assert.ok(lstatSync(join(site, data.path)).isFile());
  assert.equal(readFileSync(join(site, data.path), "utf8"), page);
});

test("a page that was taken is kept for the build after", () => {
  takeKeptPages([route], () => data);
  keepPages(files);
  beginBuild();
  assert.deepEqual(
    takeKeptPages([route], () => data),
    [],
  );
});

const changes: { name: string; data?: { path: string }; change?: () => void }[] = [
  { name: "shows something else", data: { ...data, names: new Map([["Kharkiv", 3]]) } as never },
  { name: "is another", data: { ...data, path: "articles/b.html" } },
  { name: "is made by other code", change: () => beginBuild("2") },
  { name: "was edited", change: () => writeFiles(folder, { "last/articles/a.html": "edited" }) },
  { name: "is of a list that is damaged", change: () => writeFiles(folder, { pages: '{"ver' }) },
];

for (const { name, data: now = data, change } of changes) {
  test(`a page is made that ${name}`, () => {
    change?.();
    globalThis.datelinePages = undefined;
    assert.deepEqual(
      takeKeptPages([route], () => now),
      [route],
    );
    assert.ok(!existsSync(join(site, data.path)));
  });
}
