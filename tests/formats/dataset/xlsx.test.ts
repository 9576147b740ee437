import assert from "node:assert/strict";
import { test } from "node:test";
import { makeZip } from "../make-zip.ts";
import { outline, readSample } from "../read-sample.ts";

const rels = `<Relationships>
  <Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/>
</Relationships>`;

/** Texts in runs under a prefix, as Integrum writes them; the reading of a Japanese word; a character XML cannot hold. */
const strings = `<sst xmlns:d="urn:a"><si><t>Источник</t></si><si><t>Дата</t></si><si><t>Заголовок</t></si><si><t>Анонс</t></si>
  <si><d:r><d:rPr><d:b/></d:rPr><d:t xml:space="preserve">Вода &amp; лед
</d:t></d:r><d:r><d:t>Река поднялась на целый метр за ночь.</d:t></d:r></si>
  <si><t>京</t><rPh><t>きょう</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy;@"/><numFmt numFmtId="165" formatCode="#,##0 &quot;d&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

const sheet = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
const head = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>`;

async function readWorkbook(workbook: string, sheets: string[]) {
  const parts = sheets.map((cells, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(cells)]);
  const zip = await makeZip({
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": rels,
    "xl/sharedStrings.xml": strings,
    "xl/styles.xml": styles,
    ...Object.fromEntries(parts),
  });
  return outline(await readSample("a.xlsx", zip));
}

const oneSheet = `<workbook><sheets><sheet name="Карта" r:id="rId1"/></sheets></workbook>`;

test("one article a row; a text in several runs; days as numbers, in any time zone", async () => {
  const rows = `${head}
    <row r="3"><c r="A3" t="inlineStr"><is><t>Канал</t></is></c><c r="B3" s="1"><v>38411</v></c><c r="D3" t="s"><v>4</v></c></row>
    <row r="4"><c r="B4" s="3"><v>38411.5868</v></c><c r="C4" t="str"><f>A1</f><v>Лед</v></c><c r="D4" t="s"><v>4</v></c></row>`;
  assert.deepEqual(await readWorkbook(oneSheet, [rows]), [
    "a.xlsx#1: Вода & лед¶Река поднялась на целый метр за ночь. | date 2005-02-28 | publisher Канал",
    "a.xlsx#2: Лед¶¶Вода & лед¶Река поднялась на целый метр за ночь. | title Лед | date 2005-02-28 14:05",
  ]);
});

test("of several sheets those with texts; the names of sheets are told", async () => {
  const workbook = `<workbook><workbookPr date1904="1"/><sheets><sheet name="Notes" r:id="rId1"/><sheet name="Texts" r:id="rId2"/></sheets></workbook>`;
  const notes = `<row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>6</v></c></row>`;
  const texts = `${head}<row r="2"><c r="B2" s="1"><v>36949</v></c><c r="D2" t="s"><v>4</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c></row>`;
  assert.deepEqual(await readWorkbook(workbook, [notes, texts]), [
    "a.xlsx#1: Вода & лед¶Река поднялась на целый метр за ночь. | date 2005-02-28",
    "a.xlsx#2: no-text-in-record, sheet “Texts”, row 3",
  ]);
});

test("what is no workbook is named", async () => {
  const cut = (await makeZip({ "xl/workbook.xml": oneSheet })).subarray(0, 60);
  const cases: [content: Uint8Array, problem: string][] = [
    [Buffer.alloc(0), "empty-file"],
    [cut, "broken-archive"],
    [Buffer.from("title,text"), "broken-archive"],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "encrypted"],
    [await makeZip({ "word/document.xml": "<w/>" }), "broken-document"],
  ];
  for (const [content, problem] of cases) {
    assert.deepEqual(outline(await readSample("a.xlsx", content)), [`a.xlsx: ${problem}`]);
  }
});
