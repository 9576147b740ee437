import assert from "node:assert/strict";
import { test } from "node:test";
import { Parts } from "../../../src/formats/archive/parts.ts";
import { openZip, type ZipLimits } from "../../../src/formats/archive/zip.ts";
import { makeZip } from "../make-zip.ts";

const open = async (files: Record<string, string | Uint8Array>, limits?: ZipLimits) => {
  const entries = await openZip(await makeZip(files), limits);
  assert.ok(!("problem" in entries));
  return new Parts(entries);
};

test("parts are found in any case; one that is not there, or is no text, is empty", async () => {
  const parts = await open({ "Word/Document.xml": "é", bin: Uint8Array.from([0, 1, 0, 255]) });
  assert.equal(await parts.readText("word/document.XML"), "é");
  assert.deepEqual(await parts.read("word/document.xml"), Buffer.from("é"));
  assert.equal(await parts.readText("bin"), "");
  assert.equal(await parts.readText("none"), "");
  assert.equal(parts.problem, undefined);
});

test("the first part that cannot be read says why", async () => {
  const zip = await makeZip({ a: "One of them.".repeat(50), b: "x".repeat(2000), c: "Three." });
  zip.fill(0xff, 35, 40);
  const entries = await openZip(zip, { bytes: 1000, entries: 3 });
  assert.ok(!("problem" in entries));
  const parts = new Parts(entries);
  for (const name of ["c", "b", "a", "b"]) await parts.readText(name);
  assert.equal(await parts.readText("c"), "Three.");
  assert.deepEqual(parts.problem, { kind: "too-much-inflated" });
});

/** What an archive holds and how much is read of it → what its parts give. */
const limits: [name: string, sizes: number[], limits: ZipLimits, read: string[]][] = [
  ["as many bytes as allowed", [60, 40], { bytes: 100, entries: 2 }, ["60", "40"]],
  ["one too many", [60, 41], { bytes: 100, entries: 2 }, ["60", "too-much-inflated"]],
  ["a file too many", [1, 1, 1], { bytes: 100, entries: 2 }, ["too-many-files"]],
];

for (const [name, sizes, limit, expected] of limits)
  test(name, async () => {
    const files = sizes.map((size, index) => [`${index}.txt`, "x".repeat(size)]);
    const entries = await openZip(await makeZip(Object.fromEntries(files)), limit);
    if ("problem" in entries) return assert.deepEqual([entries.problem.kind], expected);
    const read = await Promise.all(entries.map((entry) => entry.read()));
    assert.deepEqual(
      read.map((part) => ("problem" in part ? part.problem.kind : `${part.length}`)),
      expected,
    );
  });
