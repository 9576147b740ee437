import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { makeZip } from "../make-zip.ts";
import { outline, readSample } from "../read-sample.ts";

test("files of an archive are read as in a folder of its name", async () => {
  const zip = await makeZip({
    "in/1.txt": "One.",
    "in/articles.csv": "file,title\n1.txt,First\n",
    "in/.hidden.txt": "x",
    ".x.txt": "x",
    "__MACOSX/in/._1.txt": "x",
    "b.zip": "x",
    "c.exe": "x",
    "d.csv": "title,text\nTwo,The second of all the texts.\n",
  });
  assert.deepEqual(outline(await readSample("a.zip", zip)), [
    "a.zip/in/1.txt: One.",
    "a.zip/in/articles.csv#1: a.zip/in/1.txt | title First",
    "a.zip/in/.hidden.txt: passed over",
    "a.zip/.x.txt: passed over",
    "a.zip/__MACOSX/in/._1.txt: passed over",
    "a.zip/b.zip: archive-in-archive",
    "a.zip/c.exe: file-type",
    "a.zip/d.csv#1: Two¶¶The second of all the texts. | title Two",
  ]);
});

test("names lead to no other place, and two that are one are told", async () => {
  const zip = await makeZip({
    "aa/bb/c.txt": "One.",
    "xxxxxb.txt": "Two.",
    "yyyyyyb.txt": "Three.",
    "zz/d.txt": "Four.",
    folder1: "",
    ff: "",
  });
  const names: [from: string, to: string][] = [
    ["aa/bb/c.txt", "../../c.txt"],
    ["xxxxxb.txt", "/etc\\b.txt"],
    ["yyyyyyb.txt", "/etc//b.txt"],
    ["zz/d.txt", "./d\0.txt"],
    ["folder1", "folder/"],
    ["ff", "./"],
  ];
  let bytes = zip.toString("latin1");
  for (const [from, to] of names) bytes = bytes.replaceAll(from, to);
  assert.deepEqual(outline(await readSample("a.zip", Buffer.from(bytes, "latin1"))), [
    "a.zip/c.txt: One.",
    "a.zip/etc/b.txt: Two.",
    "a.zip: name-twice, etc/b.txt",
    "a.zip/d.txt: Four.",
  ]);
});

test("what cannot be unpacked is named, and the rest is read", async () => {
  const zip = await makeZip({ "1.txt": "One of them.".repeat(50), "2.txt": "Two." });
  const broken = Buffer.from(zip);
  broken.fill(0xff, 35, 45);
  assert.deepEqual(outline(await readSample("a.zip", broken)), [
    "a.zip/1.txt: broken-archive",
    "a.zip/2.txt: Two.",
  ]);
  const encrypted = Buffer.from(zip);
  const entry = encrypted.indexOf("PK\x01\x02", 0, "latin1");
  encrypted[entry + 8] = (encrypted[entry + 8] ?? 0) | 1;
  assert.deepEqual(outline(await readSample("a.zip", encrypted)), [
    "a.zip/1.txt: encrypted",
    "a.zip/2.txt: Two.",
  ]);
  assert.deepEqual(outline(await readSample("a.zip", zip.subarray(0, 100))), [
    "a.zip: broken-archive",
  ]);
});

test("a wrong checksum is damage", async () => {
  const zip = await makeZip({ "1.txt": "One.", "2.txt": "Two." });
  const entry = zip.indexOf("PK\x01\x02", 0, "latin1");
  zip.writeUInt32LE(1, entry + 16);
  assert.deepEqual(outline(await readSample("a.zip", zip)), [
    "a.zip/1.txt: broken-archive",
    "a.zip/2.txt: Two.",
  ]);
});

test("a name that is no UTF-8 is one of the code page of DOS", async () => {
  const zip = await makeZip({ "caf_.txt": "One." });
  const named = Buffer.from(zip.toString("latin1").replaceAll("caf_", "caf\x82"), "latin1");
  // Without the flag for UTF-8.
  named[named.indexOf("PK\x01\x02", 0, "latin1") + 9] = 0;
  assert.deepEqual(outline(await readSample("a.zip", named)), ["a.zip/café.txt: One."]);
});

test("what swells is given up", async () => {
  const zip = await makeZip({ "1.md": new Uint8Array(40 * 1024 * 1024), "2.txt": "Two." });
  assert.deepEqual(outline(await readSample("a.zip", zip)), [
    "a.zip/1.md: too-much-inflated",
    "a.zip/2.txt: Two.",
  ]);
});

test("a file packed by itself", async () => {
  const packed = gzipSync('{"title": "One", "text": "The first of all the texts."}\n');
  assert.deepEqual(outline(await readSample("in/a.jsonl.gz", packed)), [
    "in/a.jsonl.gz/a.jsonl#1: One¶¶The first of all the texts. | title One",
  ]);
  const swelling = gzipSync(new Uint8Array(40 * 1024 * 1024));
  assert.deepEqual(outline(await readSample("a.md.gz", swelling)), [
    "a.md.gz/a.md: too-much-inflated",
  ]);
  assert.deepEqual(outline(await readSample("a.txt.gz", "x")), ["a.txt.gz/a.txt: broken-archive"]);
});
