import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { identifyProcess } from "../../../src/output/build/process-identity.ts";
import { makeTemporaryFolder } from "../../../src/output/build/temporary-folder.ts";
import { makeFolder, readTree, setVariable, writeFiles } from "./fake-site.ts";

test("only what a dead process has marked is removed, and nothing that links in it lead to", (context) => {
  const parent = makeFolder();
  setVariable(context, "TMPDIR", parent);
  const dead = JSON.stringify({ process: { ...identifyProcess(), started: "earlier" } });
  const alive = JSON.stringify({ process: identifyProcess() });
  writeFiles(parent, {
    "dateline-astro-dead/dateline-owner.json": dead,
    "dateline-astro-alive/dateline-owner.json": alive,
    "dateline-astro-mine/letter.txt": "Dear",
    "dateline-astro-file": "x",
    "other/dateline-owner.json": dead,
    "site/index.html": "x",
  });
  symlinkSync("../site", join(parent, "dateline-astro-dead/site"));
  symlinkSync("other", join(parent, "dateline-astro-link"));
  const before = readTree(parent);
  const made = makeTemporaryFolder();
  assert.equal(dirname(made), parent);
  rmSync(made, { recursive: true });
  const expected = Object.entries(before).filter(
    ([path]) => !path.startsWith("dateline-astro-dead"),
  );
  assert.deepEqual(readTree(parent), Object.fromEntries(expected));
});

test("a path that Astro cannot bear is not used", (context) => {
  const parent = join(makeFolder(), "100 % #1?");
  mkdirSync(parent);
  setVariable(context, "TMPDIR", parent);
  const made = makeTemporaryFolder();
  assert.deepEqual(readdirSync(parent), []);
  assert.doesNotMatch(made, /[%#?]/);
  assert.ok(existsSync(join(made, "node_modules/astro/package.json")));
  rmSync(made, { recursive: true });
});
