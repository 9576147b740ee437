import assert from "node:assert/strict";
import { test } from "node:test";
import { readCorpusFile } from "../../src/corpus/corpus-file.ts";

test("no corpus file gives defaults", () => {
  const file = readCorpusFile(undefined, []);
  assert.equal(file.name, "News archive");
  assert.deepEqual(file.focus, []);
});

const mistakes: [source: string, expected: string[]][] = [
  [
    "places:\n  Belgorod:\n    alises: [a]",
    [
      'line 3: places → Belgorod → alises: unknown key (did you mean "aliases"?); known here: aliases, kind, country, point',
    ],
  ],
  ["nam: x", ["line 1: nam: unknown key"]],
  [
    "places:\n  X: { country: ua }\narticles:\n  a.txt: { date: 12 May }",
    [
      "line 2: places → X → country: expected a country code",
      "line 4: articles → a.txt → date: expected a date such as 2023-12-30",
    ],
  ],
  ["\nfocus: Kyiv", ["line 2: focus: "]],
  [
    "articles:\n  b.txt: {}",
    ['line 2: articles → b.txt: there is no such file (did you mean "a.txt"?)'],
  ],
  ["name: [a", ["line 1: "]],
  ["name: a\nname: b", ["line 2: "]],
  ["- a", ["line 1: the file: "]],
  [
    "articles:\n  a.txt:\n    url: javascript:alert(1)",
    ["line 3: articles → a.txt → url: expected an address beginning with https://"],
  ],
];

for (const [source, expected] of mistakes) {
  test(source, () => {
    assert.throws(
      () => readCorpusFile(source, ["a.txt"]),
      ({ message }: Error) => expected.every((sentence) => message.includes(sentence)),
    );
  });
}
