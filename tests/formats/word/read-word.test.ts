import assert from "node:assert/strict";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { ZipFile } from "yazl";
import { readFile } from "../../../src/formats/read-file.ts";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeDocument =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

async function toDocx(
  body: string,
  parts: Record<string, string> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const all = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  for (const [name, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

const run = (words: string, format = "") =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (words: string, style = "") =>
  `<w:p><w:pPr>${style}</w:pPr>${words.startsWith("<w:r") ? words : run(words)}</w:p>`;
const bold = (words: string) => run(words, "<w:b/>");

const styles = {
  "word/styles.xml": `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
};
const core = (title: string) => ({
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>Jane Sample</dc:creator></cp:coreProperties>`,
});

test("a Word document is an article: headings, tables, words in bold", async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const body =
    paragraph("Ferry stops", '<w:pStyle w:val="H1"/>') +
    paragraph(`${run("The ")}${bold("ferry")}${run(" stopped at noon.")}`) +
    `<w:tbl><w:tr>${cell("Day")}${cell("Height")}</w:tr></w:tbl>`;
  const [source] = await readFile("a.docx", await toDocx(body, styles));
  assert.ok(source && "text" in source && source.extracted);
  assert.equal(source.text, "Ferry stops\n\nThe ferry stopped at noon.\n\nDay\n\nHeight");
  const { structure = [], styles: words, format } = source.extracted;
  assert.equal(format, "Word document");
  assert.deepEqual(structure[0], { kind: "heading", depth: 1, start: 0, end: 11 });
  assert.deepEqual(structure[3]?.within, [
    { kind: "table", start: 41, row: 1, column: 2, heading: false },
  ]);
  assert.deepEqual(words, [{ style: "strong", start: 17, end: 22 }]);
});

const titles: [title: string, isStated: boolean][] = [
  ["Ferry stops as river rises", true],
  ["Microsoft Word - Ferry stops river.doc", false],
  ["Annual report of the council", false],
  ["Ferry", false],
];
for (const [title, isStated] of titles) {
  test(`title of the properties: ${title}`, async () => {
    const body = paragraph("The ferry stops today as the river rises.");
    const [source] = await readFile("a.docx", await toDocx(body, core(title)));
    assert.ok(source && "text" in source);
    assert.equal(source.extracted?.stated?.title?.value, isStated ? title : undefined);
    assert.equal(source.extracted?.stated?.author, undefined);
  });
}

test("lines about the article at the top of a document are fields", async () => {
  const lines = ["Title: Ferry stops", "Date: 23 May 2022", "The ferry stopped at noon."];
  const [source] = await readFile(
    "a.docx",
    await toDocx(lines.map((line) => paragraph(line)).join("")),
  );
  assert.ok(source && "text" in source);
  assert.equal(source.extracted?.stated?.date?.value, "23 May 2022");
  assert.deepEqual(
    source.extracted?.structure?.map(({ kind }) => kind),
    ["frontMatter", "frontMatter", "paragraph"],
  );
});

test("an export of Lexis Advance as a Word document: bookmarks tell where an article begins", async () => {
  const mark = (name: string) =>
    `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;
  const body = [
    paragraph(`${bold("User Name: ")}${run("JANE SAMPLE")}`),
    paragraph("1. Ferry stops in 2018"),
    `<w:p>${mark("Bookmark_1")}</w:p>`,
    paragraph(bold("Ferry stops in 2018")),
    paragraph("The Wells Post"),
    paragraph("January 10, 2018 Wednesday, Late Edition - Final"),
    paragraph("Copyright 2018 The Wells Post"),
    paragraph(`${bold("Byline:")}${run(" Ann Reed")}`),
    `<w:p>${mark("Body")}${bold("Body")}</w:p>`,
    paragraph("Section: this line is of the text."),
    paragraph("The ferry stopped."),
    paragraph(bold("Graphic")),
    paragraph("PHOTO, the quay"),
    paragraph(`${bold("Load-Date:")}${run(" January 11, 2018")}`),
    paragraph(bold("End of Document")),
  ];
  const [source, ...more] = await readFile("export.docx", await toDocx(body.join("")));
  assert.equal(more.length, 0);
  assert.ok(source && "text" in source);
  assert.equal(
    source.extracted?.stated?.date?.value,
    "January 10, 2018 Wednesday, Late Edition - Final",
  );
  assert.equal(source.extracted.stated.author?.value, "Ann Reed");
  assert.equal(
    source.text,
    "Ferry stops in 2018\n\nSection: this line is of the text.\n\nThe ferry stopped.",
  );
});

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const nested = (depth: number) => {
  const open = "<w:tbl><w:tr><w:tc>".repeat(depth);
  return `${open}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
};
const damaged: [kind: string, file: string, bytes: () => Promise<Uint8Array<ArrayBuffer>>][] = [
  [
    "encrypted",
    "a.docx",
    async () =>
      new Uint8Array([...oldOffice, 0, ...Buffer.from("EncryptedPackage", "utf16le"), 0, 0]),
  ],
  ["old-word-file", "a.doc", async () => new Uint8Array([...oldOffice, 0, 0, 0, 0])],
  ["broken-archive", "a.docx", async () => new Uint8Array(Buffer.from("PK, cut off"))],
  ["broken-document", "a.docx", () => toDocx(paragraph("&undefined;"))],
  ["nested-too-deep", "a.docx", () => toDocx(nested(50_000))],
  ["too-much-inflated", "a.docx", () => toDocx(paragraph("A".repeat(50_000_000)))],
  ["empty-file", "a.docx", async () => new Uint8Array()],
];
for (const [kind, file, bytes] of damaged) {
  test(`a Word document that cannot be read: ${kind}`, async () => {
    const [read] = await readFile(file, await bytes());
    assert.ok(read && "problem" in read);
    assert.equal(read.problem.kind, kind);
  });
}
