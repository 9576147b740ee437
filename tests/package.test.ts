/** The npm package can be compiled, and each of its files finds those that it imports. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { compilePackage } from "../scripts/compile-package.ts";
import { listFiles } from "../src/output/list-files.ts";

const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*"(?<path>\.{1,2}\/[^"?]+)(?:\?[^"]*)?"/g;

test("each import of a compiled file leads to a file", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const compiled = join(folder, "lib");
  symlinkSync(resolve("public"), join(folder, "public"), "junction");
  compilePackage(compiled);
  const files = listFiles(compiled).filter((path) => /\.(?:js|astro)$/.test(path));
  assert.ok(files.length > 500, `${files.length} files`);
  const broken = files.flatMap((file) => {
    const code = readFileSync(join(compiled, file), "utf8");
    return [...code.matchAll(relativeImport)]
      .map(({ groups }) => groups?.["path"] ?? "")
      .filter((path) => !existsSync(join(compiled, dirname(file), path)))
      .map((path) => `${file}: ${path}`);
  });
  assert.deepEqual(broken, []);
});
