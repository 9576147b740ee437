import assert from "node:assert/strict";
import { test } from "node:test";
import {
  withholdEntrySchema,
  withholdPassages,
} from "../../../src/corpus/withhold/withhold-passages.ts";

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
  ["soft hyphens", "Sha\u00ADron O\u00ADBrien left", ["Sharon OBrien"], "[withheld] left"],
  ["zero-width characters", "Sha\u200Bron\u2060 Lee left", ["Sharon Lee"], "[withheld] left"],
  ["a byte order mark inside", "Sha\uFEFFron left", ["Sharon"], "[withheld] left"],
  ["decomposed letters", "Jose\u0301 left", ["José"], "[withheld] left"],
  ["composed letters", "José left", ["Jose\u0301"], "[withheld] left"],
  ["a numeric reference", "Mr O&#39;Brien left", ["O'Brien"], "Mr [withheld] left"],
  ["a reference without its ampersand", "Mr O#x27;Brien left", ["O’Brien"], "Mr [withheld] left"],
  ["a reference of a reference", "Mr O&amp;#8217;Brien left", ["O'Brien"], "Mr [withheld] left"],
  ["references for letters", "&#83;haron left", ["Sharon"], "[withheld] left"],
  ["a reference for a space", "Sharon&nbsp;Lee left", ["Sharon Lee"], "[withheld] left"],
  ["mojibake", "JosÃ© left", ["José"], "[withheld] left"],
  ["a hyphen at the line's end", "Mr Rad-\ncliffe left", ["Radcliffe"], "Mr [withheld] left"],
  ["a hyphen that stays", "Mrs Lee-\r\nJones left", ["Lee-Jones"], "Mrs [withheld] left"],
  ["a non-breaking hyphen", "Mrs Lee\u2011Jones left", ["Lee-Jones"], "Mrs [withheld] left"],
  ["an en dash", "Mrs Lee–Jones left", ["Lee-Jones"], "Mrs [withheld] left"],
  ["odd spaces", "Sharon\u202F\u2009Lee left", ["Sharon Lee"], "[withheld] left"],
  [
    "ligatures and wide letters",
    "Mr Griﬃn, Ｌｅｅ",
    ["Griffin", "Lee"],
    "Mr [withheld], [withheld]",
  ],
  ["a torn-off first letter", "S HARON LEE left", ["Sharon Lee"], "[withheld] left"],
  ["words with tags between them", "<b>Sharon</b> Lee left", ["Sharon Lee"], "<b>[withheld] left"],
  [
    "words inside a tag",
    '<img alt="Sharon&#32;Lee"> left',
    ["Sharon Lee"],
    '<img alt="[withheld]"> left',
  ],
  [
    "an address",
    "see example.org/sharon-lee-resigns",
    ["Sharon Lee"],
    "see example.org/[withheld]-resigns",
  ],
  [
    "no part of a longer word",
    "Leeds and Sharon Leeds",
    ["Sharon Lee", "Lee"],
    "Leeds and Sharon Leeds",
  ],
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

const inMarkdown: [name: string, source: string, expected: string][] = [
  ["strong words", "said **Paul** Roe, the mayor", "said **[withheld], the mayor"],
  ["a link", "said [Paul](http://a.example) Roe, the mayor", "said [[withheld], the mayor"],
  ["marks around all of it", "said *Paul Roe*, the mayor", "said *[withheld]*, the mayor"],
  ["escapes", "said Paul \\_Roe\\_ and Paul\\\nRoe", "said [withheld]\\_ and [withheld]"],
  ["the address of a link", "see [this](/paul-roe.html)", "see [this](/[withheld].html)"],
  ["a picture's words", "![Paul **Roe** sits](1.jpg)\n\nLater", "[withheld]\n\nLater"],
];

for (const [name, text, expected] of inMarkdown) {
  test(`a passage is taken out of Markdown: ${name}`, () => {
    const entry = withholdEntrySchema.parse({ passages: ["Paul Roe"], because: "private" });
    assert.equal(withholdPassages({ file: "a.md", text }, [entry]).text, expected);
  });
}
