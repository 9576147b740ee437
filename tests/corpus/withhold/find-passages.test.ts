/** Withheld words in a text: what is one of them, and from where to where it is taken out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findPassages,
  toPassagePattern,
  whichPassages,
} from "../../../src/corpus/withhold/find-passages.ts";
import type { Repair } from "../../../src/record/record.ts";

/** Every span once, as the words it holds. */
function found(text: string, words: string, markup: readonly Repair[] = []): string[] {
  const spans = findPassages(text, [toPassagePattern(words)], markup);
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

const patterns: [words: string, text: string, held: string[]][] = [
  ["5 Élm Street", "at 5 ÉLM S TREET now", ["5 ÉLM S TREET"]],
  ["5 Élm Street", "at /5-élm-street", ["5-élm-street"]],
  ["5 Élm Street", "at /5-elm_street", ["5-elm_street"]],
  ["5 Élm Street", "5 Élm Streets", []],
  ["5 Élm Street", "15 Élm Street", []],
  ["5 Élm Street", "5 Élm", []],
  [" Ada Roe ", "Ada Roe", ["Ada Roe"]],
  ["Al Roe", "a l roe", []],
  ["Al Roe", "al r oe", ["al r oe"]],
  ["Zoë", "Zoe", []],
  ["Zoë O’Brien", "zoe-o-brien and zoe_obrien", ["zoe-o-brien", "zoe_obrien"]],
  ["Roe & Son", "roe-son", ["roe-son"]],
  ["(Roe)", "x(Roe)y", ["(Roe)"]],
  ["Roe & Co.", "Roe & Co.s", ["Roe & Co."]],
  ["(020) 79", "tel(020) 79", ["(020) 79"]],
  ["(020) 79", "(020) 791", []],
  ["Ada Roe", "Ada&nbsp;R&#111;e", ["Ada&nbsp;R&#111;e"]],
  ["Ada Roe", "Ada%20R%6fe", ["Ada%20R%6fe"]],
  ["Ada Roe", "Ad%61 R&#111;e", ["Ad%61 R&#111;e"]],
  ["Ada Roe", "Ada R\u0001oe", ["Ada R\u0001oe"]],
  ["Ada Roe", "Ada Ro- \n  e", ["Ada Ro- \n  e"]],
];
for (const [words, text, held] of patterns)
  test(`${words} in ${text}`, () => assert.deepEqual(found(text, words), held));

test("spans are in order, and so are the patterns that begin together", () => {
  const all = ["Roe", "Ada Roe", "Ada"].map(toPassagePattern);
  const spans = findPassages("Roe met Ada Roe.", all).map(({ start, pattern }) => [start, pattern]);
  assert.deepEqual(
    spans,
    spans.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y),
  );
  assert.deepEqual([...whichPassages("Roe met Ada Roe.", all)].sort(), [0, 1, 2]);
  assert.deepEqual([...whichPassages("Ada met Roes.", all)], [2]);
  assert.deepEqual(findPassages("Ada", []), []);
  assert.equal(whichPassages("Ada", []).size, 0);
});

/** "<" and ">" stand around marks of a format: what is between, and what is shown for it. */
const marked: [name: string, text: string, marks: [mark: string, shown: string][], held: string][] =
  [
    ["a picture with words", "See <Roe|1.jpg> here", [["<Roe|1.jpg>", "Roe"]], "<Roe|1.jpg>"],
    ["one of digits", "See <2024|1.jpg> here", [["<2024|1.jpg>", "2024"]], "<2024|1.jpg>"],
    [
      "marks that follow one another",
      "See <>Roe<1.jpg> here",
      [
        ["<>", ""],
        ["Roe", "Roe"],
        ["<1.jpg>", ""],
      ],
      "<>Roe<1.jpg>",
    ],
    [
      "marks without words",
      "See <b>Roe</b> here",
      [
        ["<b>", ""],
        ["</b>", " — "],
      ],
      "Roe",
    ],
    [
      "words in marks before and after",
      "See <a>Roe<c> here <d>",
      [
        ["<a>", "a"],
        ["<c>", "c"],
        ["<d>", "d"],
      ],
      "Roe",
    ],
    [
      "marks that are touched one after the other",
      "See <Ada> <Roe> here",
      [
        ["<Ada>", "Ada"],
        ["<Roe>", "Roe"],
      ],
      "<Ada> <Roe>",
    ],
  ];
const wordsOf: Record<string, string> = {
  "one of digits": "2024",
  "marks that are touched one after the other": "Ada Roe",
};
for (const [name, text, marks, held] of marked)
  test(`marks of a format: ${name}`, () => {
    const markup = marks.map(([mark, shown]): Repair => {
      const start = text.indexOf(mark);
      return { start, end: start + mark.length, kind: "markup", text: shown };
    });
    const spans = findPassages(text, [toPassagePattern(wordsOf[name] ?? "Roe")], markup);
    assert.deepEqual([...new Set(spans.map(({ start, end }) => text.slice(start, end)))], [held]);
  });
