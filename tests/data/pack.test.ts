import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { listSmallFiles } from "../../src/data/data-files.ts";
import { toPacks } from "../../src/data/pack.ts";
import { unpackAll } from "../../src/output/build-hooks/unpack.ts";
import { hostileCorpus } from "./hostile.ts";

test("what was packed is unpacked byte for byte, and no file is written over another", () => {
  const site = mkdtempSync(join(tmpdir(), "dateline-"));
  // The corpus is made by hand: its ids are no slugs, and not all are fit for a disk.
  const files = listSmallFiles(hostileCorpus()).filter(({ path }) => !/[\0<]/.test(path));
  const pack = () => {
    for (const { path, write } of toPacks(files, 7)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), [...write()].join(""));
    }
  };
  try {
    pack();
    unpackAll(site);
    for (const { path, write } of files)
      assert.equal(readFileSync(join(site, path), "utf8"), [...write()].join("").toWellFormed());
    assert.ok(!readdirSync(site).includes("_packs"));
    pack();
    assert.throws(() => unpackAll(site), /EEXIST/);
  } finally {
    rmSync(site, { recursive: true });
  }
});
