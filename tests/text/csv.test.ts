import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type Cell, readGuarded, toCsvLine } from "../../src/text/csv.ts";

const cells: [cell: Cell, written: string][] = [
  ["plain", "plain"],
  ["", ""],
  [undefined, ""],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["=cmd()", "'=cmd()"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["\tcmd", "'\tcmd"],
  ["\r=1", `"'\r=1"`],
  ["＝cmd", "'＝cmd"],
  ["＠sum", "'＠sum"],
  ["'=a", "''=a"],
  ["'quoted' words", "'quoted' words"],
  ["a=b", "a=b"],
  [-5.3, "-5.3"],
  [0, "0"],
];

for (const [cell, written] of cells) {
  test(`${JSON.stringify(cell)} is written ${written}`, () => {
    assert.equal(toCsvLine([cell]), `${written}\r\n`);
    if (typeof cell === "string") {
      const [[read = ""] = []]: string[][] = parse(`${written},\r\n`);
      assert.equal(readGuarded(read), cell);
    }
  });
}

test("any texts come back as they were, and none begins like a formula", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("'", "=", "-", '"', ",", "\n", "\r", "＋", "a") }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      // A last column that is never empty: a line of nothing but blanks would be skipped.
      const [read = []]: string[][] = parse(toCsvLine([...texts, "end"]), {
        record_delimiter: "\r\n",
      });
      assert.deepEqual(read.slice(0, -1).map(readGuarded), texts);
      for (const cell of read) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
    }),
    { seed: 1 },
  );
});
