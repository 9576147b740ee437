/** UTF-8 with some faults, or a code page: how many places are no UTF-8, and what the file is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readUtf8 } from "../../src/text/utf-8.ts";

/** In pieces: text, which is written in UTF-8, or a byte. */
type Pieces = (string | number)[];

const cases: [name: string, pieces: Pieces, faults: number, isUtf8: boolean][] = [
  ["plain letters", ["Kyiv"], 0, true],
  ["a fault beside nothing", ["M", 0xf6, "ll"], 1, false],
  [
    "a fault beside one Cyrillic letter, which may be two of a code page",
    ["К", 0xff, "a"],
    1,
    false,
  ],
  ["a fault beside two", ["Ки", 0xff, "a"], 1, true],
  ["a fault beside an accented letter", ["é", 0xff, "a"], 1, true],
  ["two faults beside one", ["é", 0xff, "a", 0xff, "a"], 2, true],
  ["two faults beside the last letter of Latin Extended-A", ["ſ", 0xff, "a", 0xff, "a"], 2, true],
  ["two faults beside a letter behind it", ["ƀ", 0xff, "a", 0xff, "a"], 2, false],
  ["two faults beside the last character of two bytes", ["\u07ff", 0xff, "a", 0xff, "a"], 2, false],
  ["two faults beside the first of three", ["\u0800", 0xff, "a", 0xff, "a"], 2, true],
  ["three faults beside six letters", ["éééééé", 0xff, "a", 0xff, "a", 0xff, "a"], 3, true],
  ["three faults beside five", ["ééééé", 0xff, "a", 0xff, "a", 0xff, "a"], 3, false],
  ["a � of the file", ["It cost \ufffd5."], 0, true],
  ["a � of the file at its beginning, beside a fault", ["\ufffd", 0xff, "a"], 1, true],
  ["a character that begins as � does, beside a fault", ["\uffbe", 0xff, "a"], 1, true],
  ["one that ends as � does, beside a fault", ["\uf03d", 0xff, "a"], 1, true],
  ["one of other bytes, beside a fault", ["\uf000", 0xff, "a"], 1, true],
  ["cut in a character", ["caf", 0xc3], 1, true],
  ["cut in a character, beside another fault", [0xff, "caf", 0xc3], 2, false],
  ["a capital of a code page behind capitals", ["CAF", 0xc3], 1, false],
  ["behind the first capital", ["A", 0xc3], 1, false],
  ["behind the last", ["Z", 0xc3], 1, false],
  ["cut behind the sign before the capitals", ["@", 0xc3], 1, true],
  ["cut behind the sign after them", ["[", 0xc3], 1, true],
  ["cut in two bytes of three behind a capital", ["A", 0xe2, 0x80], 1, true],
  ["the first byte that begins a character", ["a", 0xc2], 1, true],
  ["one that begins none", ["a", 0xc1], 1, false],
  ["the last that begins a letter of two bytes and is a capital", ["a", 0xde], 1, true],
  ["a small letter of a code page", ["Stra", 0xdf], 1, false],
  ["cut in a quotation mark", ["a", 0xe2], 1, true],
  ["another letter of a code page", ["a", 0xe3], 1, false],
];
for (const [name, pieces, faults, isUtf8] of cases)
  test(name, () => {
    const bytes = pieces.flatMap((piece) =>
      typeof piece === "number" ? piece : [...new TextEncoder().encode(piece)],
    );
    const reading = readUtf8(Uint8Array.from(bytes));
    assert.deepEqual([reading.faults, reading.isUtf8], [faults, isUtf8]);
  });
