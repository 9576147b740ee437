import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import type { FormatDocument } from "../../src/formats/format.ts";
import { compareFiles } from "../../src/formats/source-file.ts";
import {
  isQuick,
  maxBytesOf,
  readDocument,
  readFile,
  tooLarge,
} from "../../src/formats/read-file.ts";

test("a file of no known format is plain text", async () => {
  const [source] = await readFile("a.txt", Buffer.from("The mayor spoke on Monday."));
  assert.ok(source && "text" in source);
  assert.equal(source.text, "The mayor spoke on Monday.");
  assert.equal(source.extracted, undefined);
});

test("articles of one file are sorted by their number", () => {
  const files = ["b.html#10", "b.html#2", "a.txt", "c.txt", "b.html#1"].map((file) => ({ file }));
  assert.deepEqual(
    files.sort(compareFiles).map(({ file }) => file),
    ["a.txt", "b.html#1", "b.html#2", "b.html#10", "c.txt"],
  );
});

test("a text that is no export is read up to 32 MB, or to what corpus.yaml allows", async () => {
  const bytes = new TextEncoder().encode("It rained. ".repeat(3_100_000));
  const [refused] = await readFile("a.txt", bytes);
  assert.ok(refused && "problem" in refused);
  assert.deepEqual(refused.problem, { kind: "too-large", found: "more than 32 MB" });
  const [allowed] = await readFile("a.txt", bytes, { largestFile: 40 });
  assert.ok(allowed && "text" in allowed);
});

/** Files that hold nothing to read → why. */
const unread: [file: string, content: string, kind: string][] = [
  ["a.csv", "", "empty-file"],
  ["a.pdf", "", "empty-file"],
  ["a.zip", "", "empty-file"],
  ["a.md", "%PDF-1.4", "binary-file"],
  ["a.pdf", "It rained.", "broken-document"],
];

for (const [file, content, kind] of unread)
  test(`${file}: ${kind}`, async () => {
    const [read, ...others] = await readFile(file, Uint8Array.from(Buffer.from(content)));
    assert.ok(read && "problem" in read);
    assert.deepEqual(
      [read.file, read.sha256, read.problem.kind, others],
      [file, hash("sha256", content), kind, []],
    );
  });

test("a record that is no article is named by its number", async () => {
  const bytes = Buffer.from("title,text\nOne,NaN\nTwo,The second of all the texts.\n");
  const [first] = await readFile("a.csv", bytes);
  assert.deepEqual(first, {
    file: "a.csv#1",
    problem: { kind: "no-text-in-record", found: "row 2" },
  });
});

/** The bytes of a file of one article → its text, and whether they are handed out besides. */
const wholes: [file: string, content: Buffer, text: string, original: boolean][] = [
  ["a.txt", Buffer.from("It rained in Łódź."), "It rained in Łódź.", false],
  ["a.txt", Buffer.from("\ufeffIt rained.", "utf16le"), "It rained.", true],
  [
    "a.html",
    Buffer.from("<title>x</title><p>It rained all day.</p>"),
    "x\n\nIt rained all day.",
    true,
  ],
  ["a.eml", Buffer.from("To: x@example.org\n\nIt rained all day.\n"), "It rained all day.", false],
];

for (const [file, content, text, isHandedOut] of wholes)
  test(`${file}, ${content.length} bytes: ${isHandedOut ? "as received" : "its text alone"}`, async () => {
    const bytes = Uint8Array.from(content);
    const [source, ...others] = await readFile(file, bytes);
    assert.ok(source && "text" in source);
    const { original, sha256, problems } = source;
    assert.deepEqual(
      [source.text.trim(), source.bytes, source.part, others, problems],
      [text, bytes.length, undefined, [], []],
    );
    assert.equal(sha256, hash("sha256", bytes));
    assert.deepEqual(original, isHandedOut ? bytes : undefined);
  });

/** What a file says of its encoding, and what corpus.yaml says: the latter counts more. */
const encodings: [file: string, content: string, stated: string | undefined, text: string][] = [
  ["a.txt", "Caf\xe9.", "windows-1252", "Café."],
  ["a.txt", "\xd0\xe5\xea\xe0.", "windows-1251", "Река"],
  [
    "a.html",
    '<meta charset="windows-1251"><p>\xd0\xe5\xea\xe0 is the word for a river.',
    undefined,
    "Река",
  ],
  [
    "a.html",
    '<meta charset="windows-1252"><p>\xd0\xe5\xea\xe0 is the word for a river.',
    "windows-1251",
    "Река",
  ],
  ["a.csv", "title,text\nOne,\xd0\xe5\xea\xe0 is the word for a river.", "windows-1251", "Река"],
];

for (const [file, content, encoding, text] of encodings)
  test(`${file}: ${text} (${encoding ?? "nothing stated"})`, async () => {
    const [source] = await readFile(file, Uint8Array.from(Buffer.from(content, "latin1")), {
      encoding,
    });
    assert.ok(source && "text" in source);
    assert.ok(source.text.includes(text), source.text);
    assert.match(source.encoding, /^windows-125[12]$/i);
  });

test("an article of several says where in the file it stands", async () => {
  const content = "From a@b.c Wed May  1 10:00:00 2024\nSubject: One\n\nIt rained.\n\n";
  const bytes = Buffer.from(content.repeat(2));
  const [, second] = await readFile("a.mbox", bytes);
  assert.ok(second && "text" in second);
  assert.deepEqual(
    [second.file, second.part?.file, second.part?.number, second.part?.of],
    ["a.mbox#2", "a.mbox", 2, 2],
  );
});

/** A file whose reading costs much → what it follows from. */
const documents: [file: string, ending: string][] = [
  ["papers/A.PDF", ".pdf"],
  ["a.b/page.WARC.gz", ".warc.gz"],
  ["page.saved.html", ".html"],
];

for (const [file, ending] of documents)
  test(`${file} is kept as ${ending}`, async () => {
    const bytes = Uint8Array.from(Buffer.from("<p>It rained."));
    let asked: FormatDocument | undefined;
    const reading = await readFile(file, bytes, {
      encoding: "koi8-r",
      largestFile: 40,
      readCostly: async (document) => {
        asked = document;
        return { problem: { kind: "not-articles" } };
      },
    });
    assert.deepEqual(asked, {
      ...{ ending, bytes, encoding: "koi8-r", maxBytes: 40 * 1024 * 1024 },
      sha256: hash("sha256", bytes),
    });
    assert.deepEqual(reading, [
      { file, sha256: hash("sha256", bytes), problem: { kind: "not-articles" } },
    ]);
  });

test("what is no document after all is none", async () => {
  const bytes = Uint8Array.from(Buffer.from("It rained."));
  const document = { ending: ".none", bytes, sha256: "", maxBytes: 1 };
  assert.equal(await readDocument(document), undefined);
});

/** The name of a file, and what corpus.yaml allows → how many megabytes of it are read. */
const sizes: [file: string, allowed: number | undefined, megabytes: number][] = [
  ["a.md", undefined, 32],
  ["a.md", 31, 32],
  ["a.md", 33, 33],
  ["a.csv", undefined, 128],
  ["a.zip", 300, 300],
  ["a.zip", undefined, 256],
  ["a.docx", undefined, 32],
];

for (const [file, allowed, megabytes] of sizes)
  test(`${file}, ${allowed ?? "nothing"} allowed: ${megabytes} MB`, () => {
    assert.equal(maxBytesOf(file, allowed), megabytes * 1024 * 1024);
    assert.deepEqual(tooLarge(file, allowed), {
      kind: "too-large",
      found: `more than ${megabytes} MB`,
    });
  });

test("documents, and what may hold some, are not quick to read", () => {
  const names = ["a.txt", "a.md", "a.csv", "a.pdf", "a.zip", "a.gz", "a.html"];
  assert.deepEqual(names.filter(isQuick), ["a.txt", "a.md", "a.csv"]);
});
