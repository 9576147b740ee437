import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openPack } from "../../src/cache/pack.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { makeFolder, writeFiles } from "../output/build/fake-site.ts";

const tables = readReferenceTables();
const line = "Subscribe to our newsletter for more of this";
const story = (name: string, more = "") =>
  `News from ${name}\n\n${name} was shelled on Friday, mayor Ihor Terekhov said. President Zelen-\nsky left.\n\n${more}\n`;
const files = {
  "a.txt": story("Kharkiv", line),
  "b.txt": story("Kherson", line),
  "c.txt": story("Odesa", line),
  "d.txt": story("Lviv", line),
  "e.md": `---\ntitle: From Bakhmut\n---\n\n**Bakhmut** fell on 20 May 2023.\n\n${line}\n`,
};

const changes: { name: string; change: (folder: string) => void }[] = [
  { name: "nothing", change: () => undefined },
  {
    name: "one more file, by which a line recurs",
    change: (folder) => writeFiles(folder, { "f.txt": story("Mariupol", line) }),
  },
  {
    name: "one file less",
    change: (folder) => rmSync(join(folder, "b.txt")),
  },
  {
    name: "an edit",
    change: (folder) => writeFiles(folder, { "a.txt": story("Kramatorsk", line) }),
  },
  {
    name: "a word that was torn stands whole in another file",
    change: (folder) => writeFiles(folder, { "g.txt": "Volodymyr Zelensky spoke.\n" }),
  },
  {
    name: "a file moved to another folder",
    change: (folder) => writeFiles(folder, { "2023/a.txt": story("Kharkiv", line) }),
  },
  {
    name: "corpus.yaml",
    change: (folder) =>
      writeFiles(folder, {
        "corpus.yaml": "people:\n  Ihor Terekhov: { aliases: [Terekhov] }\n",
      }),
  },
];

for (const { name, change } of changes) {
  test(`a second reading gives what a first one gives: ${name}`, async () => {
    const folder = join(makeFolder(), "papers");
    const path = join(folder, "../drafts");
    const read = () => readFolder(folder, { tables, kept: openPack(path, "1") });
    writeFiles(folder, files);
    await read();
    change(folder);
    const second = await read();
    assert.deepEqual(second, await readFolder(folder, { tables }));
    const written = statSync(path).mtimeMs;
    await read();
    assert.equal(statSync(path).mtimeMs, written, "a third reading adds nothing");
  });
}

test("damaged drafts are read anew", async () => {
  const folder = join(makeFolder(), "papers");
  const path = join(folder, "../drafts");
  writeFiles(folder, files);
  const first = await readFolder(folder, { tables, kept: openPack(path, "1") });
  const bytes = readFileSync(path);
  bytes.fill(0, bytes.length - 40);
  writeFileSync(path, bytes);
  assert.deepEqual(await readFolder(folder, { tables, kept: openPack(path, "1") }), first);
});
