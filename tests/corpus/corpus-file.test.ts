import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAgainstFolder, parseCorpusFile } from "../../src/corpus/corpus-file.ts";

test("no corpus file gives defaults", () => {
  const { corpusFile: file } = parseCorpusFile(undefined);
  assert.equal(file.name, "News archive");
  assert.deepEqual(file.focus, []);
});

test("invisible characters in what pages show are left out", () => {
  const { corpusFile: file } = parseCorpusFile(
    'name: "A\\u202Ern\\u0001"\npeople: { "Ann\\uFFFF Roe": { aliases: ["A\\u202E"] } }\nnote: "one\\ntwo"',
  );
  assert.equal(file.name, "Arn");
  assert.deepEqual(file.people, { "Ann Roe": { aliases: ["A"] } });
  assert.equal(file.note, "one\ntwo");
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
  [
    "encoding: windows-1215\narticles:\n  a.txt: { encoding: cp1 }",
    [
      'line 1: encoding: expected the name of an encoding, such as windows-1251 (did you mean "windows-1251"?)',
      "line 3: articles → a.txt → encoding: expected the name of an encoding",
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
  [
    "withhold:\n  - file: b.txt\n    because: x\n  - passages: [6 Elm Street]\n    because: x",
    [
      'line 2: withhold → 0 → file: there is no file "b.txt"',
      "line 4: withhold → 1 → passages → 0: the words are not in any file",
    ],
  ],
  ["withhold:\n  - because: x", ["line 2: withhold → 0: expected what to withhold"]],
  ["withhold:\n  - file: a.txt", ["line 2: withhold → 0 → because: "]],
  [
    "note: She is of 5 Elm Street.\nwithhold:\n  - passages: [5 elm street]\n    because: x",
    ["line 1: note: words that are withheld below would be shown from here"],
  ],
  [
    'withhold:\n  - passages: [5 Elm Street]\n    because: "She lives at 5 Elm\\u00AD Street."\n',
    ["line 3: withhold → 0 → because: the reason is shown to readers and holds withheld words"],
  ],
  [
    "people:\n  Ann Lee:\n    aliases: [Lee of 5 Elm Street]\nwithhold:\n  - file: a.txt\n    passages: [5 Elm Street]\n    because: x",
    ["line 3: people → Ann Lee → aliases → 0: words that are withheld below would be shown"],
  ],
  [
    "withhold:\n  - passages: [5 Elm Street]\n    because: x\n  - address: fire-at-5-elm-street\n    because: x",
    ["line 4: withhold → 1 → address: the address holds withheld words"],
  ],
];

for (const [source, expected] of mistakes) {
  test(source, () => {
    assert.throws(
      () =>
        checkAgainstFolder(parseCorpusFile(source), {
          files: ["a.txt"],
          sources: [{ file: "a.txt", text: "The mayor lives at 5 Elm Street." }],
        }),
      ({ message }: Error) => expected.every((sentence) => message.includes(sentence)),
    );
  });
}
