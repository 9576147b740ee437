import assert from "node:assert/strict";
import { test } from "node:test";
import { makeZip } from "../make-zip.ts";
import { outline, readSample } from "../read-sample.ts";

const cell = (words: string, attributes = "") =>
  `<table:table-cell ${attributes}>${words && `<text:p>${words}</text:p>`}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const empty = `<table:table-row table:number-rows-repeated="1048570">${cell("", 'table:number-columns-repeated="16384"')}</table:table-row>`;

async function readSpreadsheet(rows: string) {
  const content = `<office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:dc="urn:d"><office:body>
    <office:spreadsheet><table:table table:name="Press">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return outline(await readSample("a.ods", await makeZip({ "content.xml": content })));
}

test("rows are articles: paragraphs of a cell, days as days, comments left out", async () => {
  const text = `The goat stood on the roof of the mill for two whole days.</text:p><text:p>It was<text:s/>given bread.`;
  const note = "<office:annotation><text:p>ask Ada</text:p></office:annotation>";
  assert.deepEqual(
    await readSpreadsheet(
      row(cell("title"), cell("date"), cell("text")) +
        row(cell("Goat"), cell("25.05.22", 'office:date-value="2022-05-25"'), cell(text)) +
        row(
          `<table:table-cell>${note}<text:p>Mill</text:p></table:table-cell>`,
          cell(""),
          cell(text),
        ) +
        empty,
    ),
    [
      "a.ods#1: Goat¶¶The goat stood on the roof of the mill for two whole days.¶¶It was given bread. | title Goat | date 2022-05-25",
      "a.ods#2: Mill¶¶The goat stood on the roof of the mill for two whole days.¶¶It was given bread. | title Mill",
    ],
  );
});

const named: [what: string, bytes: string | Uint8Array, outlined: RegExp][] = [
  ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /^a.xls: old-workbook$/],
  ["a page", "<html><table></table></html>", /^a.xls: old-workbook$/],
  [
    "a table of text",
    "title\ttext\nGoat\tThe goat stood on the roof of the mill for two whole days.\n",
    /^a.xls#1: Goat/,
  ],
];
for (const [what, bytes, outlined] of named)
  test(`${what} that is called .xls`, async () => {
    const [first = ""] = outline(await readSample("a.xls", bytes));
    assert.match(first, outlined);
  });
