/** A folder whose files have all the names of the bank: each is read or named, once, and none leads out of it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { assertRecord } from "../record-invariants.ts";
import { pageWith } from "./bytes.ts";
import { nameCases } from "./names.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-names-"));
after(() => rmSync(home, { recursive: true }));

/** Disks that keep names as text, or fewer of them, refuse some: those are not asked for. */
const written = nameCases.filter(({ name }, index) => {
  const path = Buffer.concat([
    Buffer.from(`${home}/`),
    typeof name === "string" ? Buffer.from(name) : Buffer.from(name),
  ]);
  try {
    if (typeof name === "string") mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(path, pageWith(`This is the article of the name with the number ${index}.`));
    return true;
  } catch {
    return false;
  }
});

const corpus = await readFolder(home);

test("the bank is as large as it says, and this disk takes most of it", () => {
  assert.ok(nameCases.length >= 80);
  if (process.platform === "linux") assert.equal(written.length, nameCases.length);
});

const textOf = new Map([...corpus.texts].map(([id, text]) => [text, id]));
for (const [index, { name, expected }] of nameCases.entries()) {
  if (!written.some((one) => one.name === name)) continue;
  test(`${expected}: ${typeof name === "string" ? JSON.stringify(name) : Buffer.from(name).toString("latin1")}`, () => {
    const text = pageWith(`This is the article of the name with the number ${index}.`);
    const record = corpus.articles.find(({ id }) => id === textOf.get(text));
    const called = typeof name === "string" ? name : undefined;
    if (expected === "read") {
      assert.ok(record, "it has no record");
      if (called !== undefined) assert.equal(record.file, called);
      else assert.ok(record.problems.some(({ kind }) => kind === "name-not-utf-8"));
      assertRecord(record, text);
    } else {
      assert.equal(record, undefined);
      const first = called?.split("/")[0] ?? "";
      const kind = corpus.passedOver.hidden.includes(first)
        ? "hidden"
        : corpus.leftOut.find(({ file }) => file === called)?.problem.kind;
      assert.equal(kind, expected);
    }
  });
}

test("every article has an address of its own, of harmless characters, on every disk", () => {
  const ids = corpus.articles.map(({ id }) => id);
  assert.equal(new Set(ids.map((id) => id.toLowerCase())).size, ids.length);
  for (const id of ids) {
    assert.match(id, /^[\p{L}\p{M}\p{N}_-]+$/u);
    assert.doesNotMatch(id, /^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
    assert.ok(Buffer.byteLength(id) < 200);
  }
});
