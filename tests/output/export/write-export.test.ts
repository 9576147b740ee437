/** An export in its place: what it replaces, and what it leaves alone. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ExportFile } from "../../../src/data/exports/export-file.ts";
import { writeExport } from "../../../src/output/export/write-export.ts";
import {
  build,
  makeCorpus,
  makeFolder,
  readTree,
  writeFiles,
  writeSite,
} from "../build/fake-site.ts";

const corpus = makeCorpus();

function exportTo(destination: string, names: readonly string[] = ["a", "b"]) {
  const listFiles = async (): Promise<ExportFile[]> => [
    { kind: "json", path: "index.json", value: { names } },
    { kind: "lines", pathOf: (number) => `names-${number}.ndjson`, pieces: () => names },
  ];
  const { signal } = new AbortController();
  return writeExport({ format: "test", listFiles, corpus, destination, signal });
}

test("an export has its files and a manifest of them", async () => {
  const destination = join(makeFolder(), "out");
  const { files } = await exportTo(destination);
  assert.deepEqual(Object.keys(readTree(destination)), [
    "index.json",
    "manifest.json",
    "names-1.ndjson",
  ]);
  const manifest = JSON.parse(readFileSync(join(destination, "manifest.json"), "utf8"));
  assert.equal(manifest.export, "test");
  assert.deepEqual(manifest.files, files);
});

test("it takes the place of an older one, and keeps what is somebody's own", async () => {
  const destination = join(makeFolder(), "out");
  await exportTo(destination);
  writeFiles(destination, { "notes.txt": "mine" });
  const { kept } = await exportTo(destination, []);
  assert.deepEqual(kept, ["notes.txt"]);
  assert.deepEqual(Object.keys(readTree(destination)), [
    "index.json",
    "manifest.json",
    "notes.txt",
  ]);
});

const refused: { name: string; files: Record<string, string>; says: RegExp }[] = [
  {
    name: "a folder with something else",
    files: { "letter.txt": "mine" },
    says: /holds letter\.txt/,
  },
  {
    name: "a manifest of something else",
    files: { "manifest.json": "{}" },
    says: /no export that/,
  },
];

for (const { name, files, says } of refused) {
  test(`refused: ${name}`, async () => {
    const destination = join(makeFolder(), "out");
    writeFiles(destination, files);
    const before = readTree(destination);
    await assert.rejects(exportTo(destination), { message: says });
    assert.deepEqual(readTree(destination), before);
  });
}

test("neither an export takes the place of a site, nor a site that of an export", async () => {
  const folder = makeFolder();
  writeSite(join(folder, "site"), { "index.html": "home" }, "Dateline 0.0.0");
  await assert.rejects(exportTo(join(folder, "site")), { message: /and no export that Dateline/ });
  await exportTo(join(folder, "export"));
  const site = { "index.html": "home" };
  await assert.rejects(build(join(folder, "export"), site, corpus), {
    message: /and no site that Dateline/,
  });
});

test("refused: inside the folder of the articles", async () => {
  await assert.rejects(exportTo(join(corpus, "out")), {
    message: /inside the folder of the articles/,
  });
});
