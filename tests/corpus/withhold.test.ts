import assert from "node:assert/strict";
import { test } from "node:test";
import {
  withholdEntrySchema,
  withholdPassages,
} from "../../src/corpus/withhold/withhold-passages.ts";

const taken: [name: string, source: string, passages: string[], expected: string][] = [
  [
    "words in a sentence",
    "She lives at 5 Elm Street.",
    ["5 Elm Street"],
    "She lives at [withheld].",
  ],
  [
    "every time, in any case",
    "John Smith. JOHN SMITH’s car",
    ["John Smith"],
    "[withheld]. [withheld]’s car",
  ],
  ["broken over lines", "at 5\n  Elm\u00a0Street now", ["5 Elm Street"], "at [withheld] now"],
  ["curly and straight quotes", "He said “don’t” twice", [`"don't"`], "He said [withheld] twice"],
  ["only as whole words", "Annual; Ann left", ["Ann"], "Annual; [withheld] left"],
  ["the longer one first", "Ann Lee and Ann", ["Ann", "Ann Lee"], "[withheld] and [withheld]"],
  [
    "signs that mean something in a pattern",
    "call (+44) 1.5 [a]*",
    ["(+44) 1.5 [a]*"],
    "call [withheld]",
  ],
  ["other scripts", "Мэр Иван Петров сказал", ["иван петров"], "Мэр [withheld] сказал"],
  ["what is not there", "She left.", ["He left"], "She left."],
];

for (const [name, source, passages, expected] of taken) {
  test(`a passage is taken out: ${name}`, () => {
    const entry = withholdEntrySchema.parse({ passages, because: "private" });
    const { text, withheld } = withholdPassages({ file: "a.txt", text: source }, [entry]);
    assert.equal(text, expected);
    assert.deepEqual(
      withheld.map(({ start, end }) => text.slice(start, end)),
      text.match(/\[withheld\]/g) ?? [],
    );
  });
}
