import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFiles } from "../../src/formats/source-file.ts";
import { readFile } from "../../src/formats/read-file.ts";

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
