import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { maxFileBytes, writeLineFiles } from "../../../src/output/export/write-lines.ts";
import { makeFolder } from "../build/fake-site.ts";

const pathOf = (number: number) => `part-${number}.ndjson`;
const never = new AbortController().signal;

const cuts: { name: string; pieces: string[]; files: string[] }[] = [
  { name: "no piece: no file", pieces: [], files: [] },
  { name: "as many as fit", pieces: ["aaaa\n", "bbbb\n", "cc\n"], files: ["aaaa\nbbbb\n", "cc\n"] },
  {
    name: "lines of one piece stay together",
    pieces: ["a\n", "b\nb\nb\nb\nb\n"],
    files: ["a\n", "b\nb\nb\nb\nb\n"],
  },
  {
    name: "a piece too large has a file of its own",
    pieces: ["a\n", "bbbbbbbbbbbbbb\n", "c\n"],
    files: ["a\n", "bbbbbbbbbbbbbb\n", "c\n"],
  },
  { name: "bytes count, not letters", pieces: ["їїїї\n", "ї\n"], files: ["їїїї\n", "ї\n"] },
];

for (const { name, pieces, files } of cuts) {
  test(name, async () => {
    const folder = makeFolder();
    const written = await writeLineFiles(folder, { pathOf, pieces: () => pieces }, never, 10);
    assert.deepEqual(
      written,
      files.map((text, index) => ({
        path: pathOf(index + 1),
        bytes: Buffer.byteLength(text),
        sha256: hash("sha256", text),
      })),
    );
    assert.deepEqual(
      written.map(({ path }) => readFileSync(join(folder, path), "utf8")),
      files,
    );
  });
}

test("files are smaller than what engines take in one request", () => {
  assert.ok(maxFileBytes < 100_000_000);
});

test("a stop is heard between two pieces", async () => {
  const asked = new AbortController();
  const pieces = function* () {
    yield "a\n";
    asked.abort();
    yield "b\n";
    throw new Error("went on");
  };
  const writing = writeLineFiles(makeFolder(), { pathOf, pieces }, asked.signal);
  await assert.rejects(writing, { name: "AbortError" });
});
