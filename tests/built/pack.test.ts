/** The archive of the site: the same bytes twice, and unpacked by another program it is dist/ with a note beside it. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { listFiles } from "./dist.ts";
import { findProgram } from "./find-programs.ts";
import { dist } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-pack-"));
after(() => rmSync(folder, { recursive: true }));

test("packed twice, the same; unpacked, the site and a note", () => {
  const archives = ["a.zip", "b.zip"].map((name) => join(folder, name));
  for (const archive of archives)
    execFileSync(process.execPath, ["src/cli/dateline.ts", "pack", archive], { stdio: "pipe" });
  const [first, second] = archives.map((archive) => readFileSync(archive));
  assert.ok(first && second && first.equals(second));

  const unpacked = join(folder, "unpacked");
  execFileSync(findProgram("python"), ["-m", "zipfile", "-e", archives[0] ?? "", unpacked]);
  const [top = ""] = readdirSync(unpacked);
  assert.deepEqual(readdirSync(join(unpacked, top)).sort(), ["README.txt", "site"]);
  for (const file of listFiles()) {
    const copy = readFileSync(join(unpacked, top, "site", file));
    assert.ok(copy.equals(readFileSync(join(dist, file))), file);
  }
});
