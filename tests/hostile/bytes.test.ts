/** Each text of the bank is read as a corpus of its own: what it shows is expected, and the record holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import { assertRecord, displayedText } from "../record-invariants.ts";
import { byteCases } from "./bytes.ts";

const tables = readReferenceTables();
const { corpusFile } = parseCorpusFile(undefined);

for (const { name, bytes, stated, expected } of byteCases) {
  test(name, () => {
    const { articles, leftOut, texts } = readCorpus(
      [readTextFile("a.txt", bytes, stated)],
      corpusFile,
      tables,
    );
    const [record] = articles;
    assert.deepEqual(
      leftOut.map(({ problem }) => problem.kind),
      "problem" in expected ? [expected.problem] : [],
    );
    if ("problem" in expected) return;
    assert.ok(record);
    const source = texts.get(record.id) ?? "";
    assertRecord(record, source);
    const shown = displayedText(source, record);
    if (typeof expected.shows === "string") assert.ok(shown.includes(expected.shows), shown);
    else assert.match(shown, expected.shows);
    if (expected.encoding) assert.equal(record.encoding, expected.encoding);
    const known = expected.problems;
    if (known)
      assert.deepEqual(
        record.problems.map(({ kind }) => kind).filter((kind) => !ofReading.has(kind)),
        known,
      );
  });
}

/** Problems of what was read, not of the bytes. */
const ofReading = new Set(["no-headline", "no-text", "suspect-number", "date-conflict"]);

test("the bank is as large as it says", () => {
  assert.ok(byteCases.length >= 200, `${byteCases.length}`);
  assert.equal(new Set(byteCases.map(({ name }) => name)).size, byteCases.length);
});
