import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { listSmallFiles } from "../../../src/data/data-files.ts";
import { writeFiles } from "../../../src/output/build-hooks/small-files.ts";
import { hostileCorpus } from "../../data/hostile.ts";

test("small files are written as they are, and none over another", () => {
  const site = mkdtempSync(join(tmpdir(), "dateline-"));
  // The corpus is made by hand: its ids are no slugs, and not all are fit for a disk.
  const files = listSmallFiles(hostileCorpus()).filter(({ path }) => !/[\0<]/.test(path));
  try {
    writeFiles(files, site);
    for (const { path, write } of files)
      assert.equal(readFileSync(join(site, path), "utf8"), [...write()].join("").toWellFormed());
    assert.throws(() => writeFiles(files, site), /EEXIST/);
  } finally {
    rmSync(site, { recursive: true });
  }
});
