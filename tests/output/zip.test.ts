/** The archive, read by other programs: Python's zipfile checks every file's sum. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { stickNote } from "../../src/output/archive-readme.ts";
import { zipTo } from "../../src/output/zip.ts";
import { findProgram } from "../built/find-programs.ts";

const listing = `
import io, json, sys, zipfile
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
bad = archive.testzip()
files = [[f.filename, f.file_size, f.date_time, oct(f.external_attr >> 16)] for f in archive.infolist()]
print(json.dumps({"bad": bad, "count": len(files), "first": files[0], "last": files[-1]}))
`;

function readByPython(archive: Uint8Array) {
  return JSON.parse(
    execFileSync(findProgram("python"), ["-c", listing], { input: archive, encoding: "utf8" }),
  );
}

function pack(files: [path: string, content: string][]): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = zipTo((bytes) => parts.push(bytes));
  for (const [path, content] of files) zip.add(path, new TextEncoder().encode(content));
  zip.end();
  return Buffer.concat(parts);
}

test("files come back whole, of one time and with plain permissions", () => {
  const archive = pack([
    ["a/README.txt", ""],
    ["a/site/index.html", "Харків ".repeat(10_000)],
    ["a/site/font.woff2", "not packed twice"],
  ]);
  assert.deepEqual(readByPython(archive), {
    bad: null,
    count: 3,
    first: ["a/README.txt", 0, [1980, 1, 1, 0, 0, 0], "0o100644"],
    last: ["a/site/font.woff2", 16, [1980, 1, 1, 0, 0, 0], "0o100644"],
  });
  assert.ok(archive.length < 2_000);
});

test("more files than the older form can count", () => {
  const files = Array.from({ length: 70_000 }, (_, index): [string, string] => [
    `${index}.txt`,
    "",
  ]);
  const { bad, count, last } = readByPython(pack(files));
  assert.deepEqual([bad, count, last[0]], [null, 70_000, "69999.txt"]);
});

for (const name of ["Харків.html", "a b.html"])
  test(`${name} is refused`, () => {
    assert.throws(() => pack([[name, ""]]), /plain ASCII without spaces/);
  });

test("two names that some disks take for one are refused", () => {
  assert.throws(
    () =>
      pack([
        ["a.html", ""],
        ["A.html", ""],
      ]),
    /if capitals do not count/,
  );
});

test("the note tells what it is; letters beyond ASCII come with the mark of UTF-8", () => {
  const note = stickNote({ name: "The file", articles: [] });
  assert.match(note, /^The file\r\n========\r\n\r\nA website to read and search: 0 news articles/);
  assert.match(stickNote({ name: "Архів", articles: [] }), /^\ufeffАрхів\r\n=====\r\n/);
});
