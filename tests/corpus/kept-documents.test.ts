import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { openPack } from "../../src/cache/pack.ts";
import { keepDocuments } from "../../src/corpus/kept-documents.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import type { FileReading, FormatDocument } from "../../src/formats/format.ts";
import { makeFolder, writeFiles } from "../output/build/fake-site.ts";

const article: FileReading = {
  article: { text: "The bridge is open.", format: "web page", problems: [] },
};

function toDocument(content: string, more: Partial<FormatDocument> = {}): FormatDocument {
  const bytes = new TextEncoder().encode(content);
  return { ending: ".html", bytes, sha256: hash("sha256", bytes), maxBytes: 1000, ...more };
}

/** Reads documents in this order, each in a run of its own; says which were read anew. */
async function readInTurn(documents: FormatDocument[], reading: FileReading): Promise<number[]> {
  const path = join(makeFolder(), "kept");
  const anew: number[] = [];
  for (const [index, document] of documents.entries()) {
    const pack = openPack(path, "1");
    const read = keepDocuments(pack, async () => {
      anew.push(index);
      return reading;
    });
    assert.deepEqual(await read(document), reading);
    pack.write();
  }
  return anew;
}

const page = toDocument("<p>The bridge is open.");
const again: {
  what: string;
  documents: FormatDocument[];
  reading?: FileReading;
  anew: number[];
}[] = [
  { what: "the same bytes", documents: [page, page], anew: [0] },
  { what: "other bytes", documents: [page, toDocument("<p>Closed.")], anew: [0, 1] },
  { what: "another format", documents: [page, { ...page, ending: ".doc" }], anew: [0, 1] },
  { what: "another encoding", documents: [page, { ...page, encoding: "utf-16" }], anew: [0, 1] },
  {
    what: "a document without an article",
    documents: [page, page],
    reading: { problem: { kind: "scanned" } },
    anew: [0],
  },
];
for (const { what, documents, reading = article, anew } of again)
  test(`read anew or not: ${what}`, async () => {
    assert.deepEqual(await readInTurn(documents, reading), anew);
  });

test("a folder of documents is the same when they were kept", async () => {
  const folder = join(makeFolder(), "pages");
  const path = join(folder, "../kept");
  const text = "<p>The bridge over the Wells is open, mayor Ihor Terekhov said on Friday.</p>";
  writeFiles(folder, {
    "a.html": `<title>A bridge</title><meta name="author" content="Lena Marsh"><h1>A bridge</h1>${text.repeat(3)}`,
    "b.html": "<p>Menu",
    "c.txt": "Kharkiv\n\nIt was shelled.\n",
    "d.rtf": String.raw`{\rtf1\ansi Kherson\par It was shelled on 20 May 2023, he said.\par}`,
  });
  const tables = readReferenceTables();
  const read = () => readFolder(folder, { tables, kept: openPack(path, "1") });
  const first = await read();
  assert.equal(first.articles.length, 3);
  assert.deepEqual(await read(), first);
  assert.deepEqual(await readFolder(folder, { tables }), first);
});

/** All that a file of kept values holds, if it has one chunk. */
function inflateKept(path: string): string {
  const bytes = readFileSync(path);
  return inflateRawSync(bytes.subarray(bytes.indexOf("\n") + 1)).toString("utf8");
}

test("words that are withheld are not kept, nor those that were before", async () => {
  const folder = join(makeFolder(), "pages");
  const path = join(folder, "../kept");
  const tables = readReferenceTables();
  const read = () => readFolder(folder, { tables, kept: openPack(path, "1") });
  writeFiles(folder, { "a.html": "<h1>Kharkiv</h1><p>Oleksandr Hidden saw it on Friday.</p>" });
  await read();
  assert.match(inflateKept(path), /Hidden/);
  const because = "A witness asked for it.";
  writeFiles(folder, {
    "corpus.yaml": `withhold:\n  - { passages: [Oleksandr Hidden], because: ${because} }\n`,
  });
  await read();
  assert.match(inflateKept(path), /Kharkiv/);
  assert.doesNotMatch(inflateKept(path), /Hidden/);
});
