import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cacheRoot, openCacheFolder } from "../../src/cache/cache-folder.ts";
import { makeFolder } from "../output/build/fake-site.ts";

test("DATELINE_CACHE names the folder", () =>
  assert.equal(cacheRoot({ DATELINE_CACHE: "/srv/kept" }), "/srv/kept"));

test("each corpus has a folder of its own that only its user can enter", () => {
  const root = join(makeFolder(), "cache");
  const folder = openCacheFolder(root, "/a");
  assert.ok(folder !== undefined && folder !== openCacheFolder(root, "/b"));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
});

test("nothing is kept where others can write", () => {
  const root = join(makeFolder(), "cache");
  mkdirSync(root);
  chmodSync(root, 0o777);
  assert.equal(openCacheFolder(root, "/a"), undefined);
});

test("what was kept for a corpus long ago is cleared away", () => {
  const root = join(makeFolder(), "cache");
  const old = openCacheFolder(root, "/a") ?? "";
  const recent = openCacheFolder(root, "/b") ?? "";
  utimesSync(old, 0, 0);
  openCacheFolder(root, "/c");
  assert.deepEqual([existsSync(old), existsSync(recent)], [false, true]);
});

test("a folder that somebody else made stays, whatever it is called", () => {
  const root = join(makeFolder(), "cache");
  openCacheFolder(root, "/a");
  const own = join(root, "0123456789abcdef");
  mkdirSync(own);
  writeFileSync(join(own, "thesis.txt"), "mine");
  utimesSync(own, 0, 0);
  openCacheFolder(root, "/b");
  assert.ok(existsSync(join(own, "thesis.txt")));
});
