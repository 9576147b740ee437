import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "../../../src/formats/read-file.ts";

async function read(rtf: string) {
  const [source] = await readFile("a.rtf", new Uint8Array(Buffer.from(rtf, "latin1")));
  assert.ok(source && "text" in source);
  return source;
}

const texts: [name: string, rtf: string, text: string][] = [
  ["paragraphs", "{\\rtf1\\ansi One\\par Two\\line Three\\par}", "One\n\nTwo\nThree"],
  ["a code page", "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par}", "Привет"],
  [
    "the code page of a font",
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f0 M\\'fcller \\f1\\'c4\\'e0\\f0  \\'e4\\par}",
    "Müller Да ä",
  ],
  [
    "two bytes a letter",
    "{\\rtf1{\\fonttbl{\\f0\\fcharset134 S;}}\\f0\\'c4\\'e3\\'ba\\'c3\\par}",
    "你好",
  ],
  [
    "Unicode with substitutes",
    "{\\rtf1\\uc1 \\u8364? {\\uc2\\u-10179ab\\u-8704ab} end\\par}",
    "€ 😀 end",
  ],
  ["signs", "{\\rtf1 \\ldblquote a\\rdblquote\\emdash b \\{c\\}\\par}", "“a”—b {c}"],
  [
    "what is no text",
    "{\\rtf1{\\*\\generator X;}{\\colortbl;\\red0;}{\\header Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}{\\info{\\author Jane}}Text{\\v hidden}{\\pict\\bin3 }}}0102}{\\footnote note}.\\par}",
    "Text.",
  ],
];
for (const [name, rtf, text] of texts) {
  test(`rich text: ${name}`, async () => {
    assert.equal((await read(rtf)).text, text);
  });
}

test("rich text: headings, links, tables and bold words", async () => {
  const { text, extracted } = await read(
    '{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\info{\\title Ferry stops at noon}}\\pard\\s1 Ferry stops at noon\\par\\pard See {\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt the {\\b plan}}}.\\par\\pard\\intbl One\\cell Two\\cell\\row\\pard End\\par}',
  );
  assert.equal(text, "Ferry stops at noon\n\nSee the plan.\n\nOne\n\nTwo\n\nEnd");
  assert.equal(extracted?.structure?.[0]?.depth, 1);
  assert.deepEqual(extracted?.links, [{ url: "https://a.example/", start: 25, end: 33 }]);
  assert.deepEqual(extracted?.styles, [{ style: "strong", start: 29, end: 33 }]);
  assert.deepEqual(extracted?.structure?.[3]?.within, [
    { kind: "table", start: 36, row: 1, column: 2, heading: false },
  ]);
  assert.equal(extracted?.stated?.title?.value, "Ferry stops at noon");
});

test("a million open groups are no deeper than one", async () => {
  assert.equal((await read(`{\\rtf1 ${"{".repeat(1_000_000)}x`)).text, "x");
});

test("a file that is no rich text is read as it stands", async () => {
  assert.equal((await read("Plain words.")).text, "Plain words.");
});
