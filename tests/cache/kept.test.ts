import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compiledCode } from "../../src/cache/kept.ts";
import { makeFolder, writeFiles } from "../output/build/fake-site.ts";

test("compiled code is kept for one version, and nothing else is cleared away", () => {
  const folder = makeFolder();
  const older = compiledCode({ folder, version: "a".repeat(64) });
  writeFiles(older, { "v24/one.cache": "one" });
  writeFiles(folder, { drafts: "drafts" });
  const own = compiledCode({ folder, version: "b".repeat(64) });
  writeFiles(own, { "v24/two.cache": "two" });
  assert.equal(compiledCode({ folder, version: "b".repeat(64) }), own);
  assert.ok(!existsSync(older));
  assert.ok(existsSync(join(own, "v24/two.cache")) && existsSync(join(folder, "drafts")));
});
