/** Where a site may not be written: nothing is changed there, and the sentence says what was found. */
import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { test } from "node:test";
import { packageFolder } from "../../../src/output/package-folder.ts";
import { build, makeFolder, readTree, writeFiles, writeSite } from "./fake-site.ts";

const site = { "index.html": "new" };

const refused: { name: string; destination: (folder: string) => string; says: RegExp }[] = [
  {
    name: "a folder with documents",
    destination: (folder) => join(folder, "documents"),
    says: /holds letter\.doc and photos, and no site that Dateline wrote/,
  },
  {
    name: "a folder with documents, by a link",
    destination: (folder) => join(folder, "link"),
    says: /documents: it holds letter\.doc and photos/,
  },
  {
    name: "a folder with documents and the manifest of a site that is elsewhere",
    destination: (folder) => join(folder, "kept manifests"),
    says: /holds manifest\.json and notes\.txt/,
  },
  {
    name: "a folder with hidden files only",
    destination: (folder) => join(folder, "hidden"),
    says: /holds \.dateline/,
  },
  {
    name: "a file",
    destination: (folder) => join(folder, "documents/letter.doc"),
    says: /it is a file/,
  },
  {
    name: "the folder of the articles",
    destination: (folder) => join(folder, "clippings"),
    says: /it is the folder of the articles/,
  },
  {
    name: "the same with . and .. and / in its path",
    destination: (folder) => `${folder}/documents/.././clippings//`,
    says: /it is the folder of the articles/,
  },
  {
    name: "the same by a link",
    destination: (folder) => join(folder, "link to clippings"),
    says: /it is the folder of the articles/,
  },
  {
    name: "the folder above the articles",
    destination: (folder) => folder,
    says: /it is the folder of the articles, or holds it/,
  },
  {
    name: "a folder in the folder of the articles",
    destination: (folder) => join(folder, "clippings/dist"),
    says: /it is inside the folder of the articles/,
  },
  {
    name: "the same by a link",
    destination: (folder) => join(folder, "link to clippings/new/dist"),
    says: /it is inside the folder of the articles/,
  },
  {
    name: "Dateline's own folder",
    destination: () => relative(process.cwd(), packageFolder) || ".",
    says: /it is Dateline's own folder/,
  },
  {
    name: "the folder above it",
    destination: () => join(packageFolder, ".."),
    // Which may be the home folder, too.
    says: /it is (?:Dateline's own|your home) folder, or holds it/,
  },
  { name: "the home folder", destination: homedir, says: /it is your home folder/ },
  { name: "the root", destination: () => "/", says: /it is the root of the disk/ },
];

for (const { name, destination, says } of refused) {
  test(`refused: ${name}`, async () => {
    const folder = makeFolder();
    writeFiles(join(folder, "documents"), { "letter.doc": "Dear", "photos/1.jpg": "x" });
    writeFiles(join(folder, "clippings"), { "a.txt": "An article." });
    writeSite(join(folder, "kept manifests"), {});
    writeFiles(join(folder, "kept manifests"), { "notes.txt": "mine" });
    writeFiles(join(folder, "hidden"), { ".dateline/unfinished/mine": "mine" });
    symlinkSync("documents", join(folder, "link"));
    symlinkSync("clippings", join(folder, "link to clippings"));
    const before = readTree(folder);
    const corpus = join(folder, "clippings");
    await assert.rejects(build(destination(folder), site, corpus), { message: says });
    assert.deepEqual(readTree(folder), before);
  });
}

const accepted: { name: string; make: (folder: string) => void; also?: string[] }[] = [
  { name: "no folder yet, nor the one above it", make: () => undefined },
  { name: "an empty folder", make: (folder) => mkdirSync(folder, { recursive: true }) },
  {
    name: "a new disk",
    make: (folder) => mkdirSync(join(folder, "lost+found"), { recursive: true }),
    also: ["lost+found/"],
  },
  {
    name: "a site of 0.2.0",
    make: (folder) => writeSite(folder, { "index.html": "old", "gone.html": "old" }),
  },
  {
    name: "a site of this version",
    make: (folder) =>
      writeSite(folder, { "index.html": "old", "a/gone.html": "old" }, "Dateline 1"),
  },
];

for (const { name, make, also = [] } of accepted) {
  test(`accepted: ${name}`, async () => {
    const destination = join(makeFolder(), "new/dist");
    make(destination);
    await build(destination, site);
    const expected = ["index.html", ...also, "manifest.json"];
    assert.deepEqual(Object.keys(readTree(destination)), expected);
  });
}

test("a link to a folder that is not there yet is written through", async () => {
  const folder = makeFolder();
  symlinkSync("later", join(folder, "dist"));
  await build(join(folder, "dist"), site);
  const found = readTree(folder);
  assert.deepEqual([found["dist"], found["later/index.html"]], ["→ later", "new"]);
});

test("what looks like a manifest and is none does not make a site", async () => {
  const folder = makeFolder();
  writeFiles(folder, { "index.html": "mine" });
  for (const manifest of ['{"name":"my web app"}', '{"format":1,"files":[]}', "", "[]"]) {
    writeFileSync(join(folder, "manifest.json"), manifest);
    await assert.rejects(build(folder, site), /holds index\.html and manifest\.json/);
  }
});
